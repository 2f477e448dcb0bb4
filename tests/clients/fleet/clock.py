"""A machine whose clock is wrong: a library that is loaded before all others and tells programs another time."""

import subprocess

SOURCE = r"""
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

/* Seconds, as a decimal number in a file that may be replaced at any time. No memory is taken: a child between fork and
   exec may ask for the time, too. */
static long offset(void) {
    char text[32] = {0};
    const char *path = getenv("CLOCK_OFFSET");
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return 0;
    if (read(file, text, sizeof text - 1) < 0) text[0] = 0;
    close(file);
    return strtol(text, 0, 10);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    int failed = syscall(SYS_clock_gettime, clock, now);
    if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += offset();
    return failed;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    struct timespec exact;
    (void)zone;
    if (clock_gettime(CLOCK_REALTIME, &exact)) return -1;
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *to) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (to) *to = now.tv_sec;
    return now.tv_sec;
}
"""


class Clock:
    """The clock of a machine. `wrap` is what a program of it is run by."""

    def __init__(self, folder):
        library, self.file = folder / "clock.so", folder / "clock"
        subprocess.run(
            ["cc", "-shared", "-fPIC", "-O1", "-o", library, "-xc", "-"], input=SOURCE, text=True, check=True, timeout=60
        )
        self.wrap = ["env", f"LD_PRELOAD={library}", f"CLOCK_OFFSET={self.file}"]
        self.set(0)

    def set(self, seconds):
        """So many seconds ahead of the true time; at once, for whatever runs."""
        new = self.file.with_suffix(".new")
        new.write_text(str(seconds))
        new.replace(self.file)
