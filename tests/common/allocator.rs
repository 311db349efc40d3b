//! An allocator that counts what a thread allocates.
#![allow(unsafe_code)] // A global allocator cannot be written without.
#![allow(dead_code)] // Not every test uses all of it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;

thread_local! {
    static BYTES: Cell<usize> = const { Cell::new(0) };
    static CALLS: Cell<usize> = const { Cell::new(0) };
    static FREED: Cell<usize> = const { Cell::new(0) };
}

fn count(size: usize) {
    BYTES.set(BYTES.get() + size);
    CALLS.set(CALLS.get() + 1);
}

// SAFETY: every call goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        FREED.set(FREED.get() + layout.size());
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size);
        FREED.set(FREED.get() + layout.size());
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How many bytes this thread has allocated so far.
pub fn bytes() -> usize {
    BYTES.get()
}

/// How many times this thread has allocated so far.
pub fn calls() -> usize {
    CALLS.get()
}

/// How many bytes this thread holds: what it has allocated less what it has freed.
pub fn held() -> usize {
    BYTES.get().wrapping_sub(FREED.get())
}
