//! The queue of one subscription: small while idle, because every connected node holds one.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use crate::Message;

/// Messages that wait at most; the oldest is lost first.
pub(crate) const CAPACITY: usize = 1_024;

/// For many senders and one receiver.
#[derive(Default)]
pub(crate) struct Mailbox {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    queue: VecDeque<Message>,
    lost: u64,
    closed: bool,
    waiting: Option<Waker>,
}

impl Mailbox {
    pub(crate) fn put(&self, message: Message) {
        let mut state = self.state();
        let oldest = if state.queue.len() >= CAPACITY { state.queue.pop_front() } else { None };
        state.lost += u64::from(oldest.is_some());
        if state.queue.capacity() == 0 {
            // As a rule a single message waits.
            state.queue.reserve_exact(1);
        }
        state.queue.push_back(message);
        let waiting = state.waiting.take();
        drop(state);
        if let Some(waker) = waiting {
            waker.wake();
        }
    }

    pub(crate) fn take(&self) -> Option<Message> {
        self.state().take()
    }

    pub(crate) fn poll(&self, context: &Context<'_>) -> Poll<Option<Message>> {
        let mut state = self.state();
        let message = state.take();
        if message.is_some() || state.closed {
            return Poll::Ready(message);
        }
        state.waiting = Some(context.waker().clone());
        Poll::Pending
    }

    pub(crate) fn close(&self) {
        self.state().closed = true;
    }

    pub(crate) fn lost(&self) -> u64 {
        self.state().lost
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn take(&mut self) -> Option<Message> {
        let message = self.queue.pop_front();
        if self.queue.is_empty() {
            // An idle queue holds no memory.
            self.queue = VecDeque::new();
        }
        message
    }
}
