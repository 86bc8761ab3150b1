// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/allocations.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define PLECTRUM_COUNTS_ALLOCATIONS 1
#include <malloc.h>
#endif

namespace {

struct AllocationCount {
    bool isOn = false;
    qint64 held = 0;
    qint64 peak = 0;
};
thread_local constinit AllocationCount allocationCount;

#ifdef PLECTRUM_COUNTS_ALLOCATIONS
void *counted(void *block)
{
    if (allocationCount.isOn && block) {
        allocationCount.held += qint64(malloc_usable_size(block));
        allocationCount.peak = std::max(allocationCount.peak, allocationCount.held);
    }
    return block;
}

void discount(void *block)
{
    if (allocationCount.isOn && block)
        allocationCount.held -= qint64(malloc_usable_size(block));
}
#endif

} // namespace

#ifdef PLECTRUM_COUNTS_ALLOCATIONS
// The allocator's own names for its functions; those of the standard are the program's to define.
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void __libc_free(void *block);

void *malloc(size_t size)
{
    return counted(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
    return counted(__libc_calloc(count, size));
}

void *realloc(void *block, size_t size)
{
    discount(block);
    return counted(__libc_realloc(block, size));
}

void free(void *block)
{
    discount(block);
    __libc_free(block);
}
}
#endif

namespace plectrum {

Allocations::Allocations()
{
    allocationCount = {.isOn = true};
}

Allocations::~Allocations()
{
    allocationCount = {};
}

bool Allocations::areCounted()
{
#ifdef PLECTRUM_COUNTS_ALLOCATIONS
    return true;
#else
    return false;
#endif
}

qint64 Allocations::peak() const
{
    return allocationCount.peak;
}

} // namespace plectrum
