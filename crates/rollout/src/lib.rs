//! How work goes out to many targets: how many at a time, how many errors it may have, and in which waves. Pure: counts
//! and the present in, the next step out.
//!
//! Whoever drives a rollout keeps a [`Progress`] in a store, asks [`Rollout::next`] what to do, does it, and asks again
//! when something has ended. Nothing is kept here, so a killed driver goes on where its store says.

mod share;
#[cfg(test)]
mod tests;

pub use share::Share;

/// What bounds a rollout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rollout {
    /// How many targets may work at one time.
    pub concurrency: Share,
    /// How many errors it may have: one more stops it.
    pub errors: Share,
    /// How many targets have been reached after each wave, rising; without waves there is one, of all.
    pub waves: Vec<Share>,
    /// How long the targets of a wave are watched after its last one has ended, in milliseconds.
    pub pause: i64,
}

/// How far it has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// All targets, those that joined late included.
    pub targets: u64,
    /// Targets that have not been let go.
    pub held: u64,
    /// Targets that have been let go and have not ended.
    pub flying: u64,
    /// Ends that count as errors.
    pub errors: u64,
    /// Waves that were found healthy.
    pub waves_passed: usize,
    /// When the last target ended, in milliseconds since 1970.
    pub quiet_since: i64,
    /// Somebody has stopped it.
    pub cancelled: bool,
}

/// What is to be done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Let that many more go, at least one.
    Release(u64),
    /// Nothing, until a target ends.
    Wait,
    /// Nothing, until then.
    WaitUntil(i64),
    /// A wave has ended: find out whether its targets are healthy, then count it as passed or stop.
    Check,
    /// Let no more go: what is held ends without having been tried.
    Stop(Reason),
    /// Nothing is held any more.
    Done,
}

/// Why a rollout stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// More errors than it may have.
    Errors,
    /// Somebody has cancelled it.
    Cancelled,
}

impl Rollout {
    /// How many errors so many targets may have.
    #[must_use]
    pub fn budget(&self, targets: u64) -> u64 {
        self.errors.of(targets)
    }

    /// How many of so many targets may work at one time, at least one.
    #[must_use]
    pub fn window(&self, targets: u64) -> u64 {
        self.concurrency.of(targets).max(1)
    }

    /// Whether all of so many targets may be let go at once, with nothing to decide later.
    #[must_use]
    pub fn is_at_once(&self, targets: u64) -> bool {
        self.waves.len() < 2 && self.bound(0, targets) >= targets && self.window(targets) >= targets
    }

    /// How many targets have been let go at the end of a wave. Each wave reaches one more than the one before at least;
    /// behind the last one there is one of all.
    #[must_use]
    pub fn bound(&self, wave: usize, targets: u64) -> u64 {
        let Some(waves) = self.waves.get(..=wave) else { return targets };
        let reached = waves.iter().fold(0, |before: u64, wave| wave.of(targets).max(before.saturating_add(1)));
        reached.min(targets)
    }

    /// The next step.
    #[must_use]
    pub fn next(&self, progress: &Progress, now: i64) -> Step {
        let Progress { targets, held, flying, errors, .. } = *progress;
        if held == 0 {
            return Step::Done;
        }
        if progress.cancelled {
            return Step::Stop(Reason::Cancelled);
        }
        if errors > self.budget(targets) {
            return Step::Stop(Reason::Errors);
        }
        let released = targets.saturating_sub(held);
        let room = self.bound(progress.waves_passed, targets).saturating_sub(released);
        if room == 0 {
            return self.after_wave(progress, now);
        }
        match room.min(self.window(targets).saturating_sub(flying)) {
            0 => Step::Wait,
            more => Step::Release(more),
        }
    }

    fn after_wave(&self, progress: &Progress, now: i64) -> Step {
        let until = progress.quiet_since.saturating_add(self.pause);
        match (progress.flying, now < until) {
            (1.., _) => Step::Wait,
            (0, true) => Step::WaitUntil(until),
            (0, false) => Step::Check,
        }
    }

    /// Whether a rollout may go on after a wave: targets that are lost count as errors do.
    #[must_use]
    pub fn is_healthy(&self, targets: u64, errors: u64, lost: u64) -> bool {
        errors.saturating_add(lost) <= self.budget(targets)
    }
}
