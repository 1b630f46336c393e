// SPDX-License-Identifier: GPL-3.0-or-later
// What Swift's Glibc module lacks: the Linux calls that its headers hide.
#ifndef MARTLET_CLINUX_H
#define MARTLET_CLINUX_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>

#endif
