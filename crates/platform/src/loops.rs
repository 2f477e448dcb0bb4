//! Background work: idempotent passes, woken by hints and by a period.

use std::future::Future;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::Plane;

/// The background passes of a process. Each brings the world to what the tables say and needs no input, so running one
/// twice, late or after a crash does no harm.
pub struct Loops {
    plane: Plane,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

/// What a pass that fails waits at most, so that a database that comes back is used again within half a minute.
const LONGEST_BACK_OFF: Duration = Duration::from_secs(30);

/// What a pass may still take when everything ends.
const GRACE: Duration = Duration::from_secs(2);

impl Loops {
    /// No loop yet.
    #[must_use]
    pub fn new(plane: Plane) -> Self {
        Self { plane, stop: watch::channel(false).0, tasks: JoinSet::new() }
    }

    /// Runs `pass` at once, then every `period` (with jitter of a tenth, so that replicas do not march in step), and whenever
    /// something is published on `hint`. A failing pass is logged and tried again with growing pauses.
    pub fn spawn<F, Fut, E>(&mut self, name: &'static str, period: Duration, hint: &str, pass: F)
    where
        F: Fn() -> Fut + Send + 'static,
        Fut: Future<Output = Result<(), E>> + Send,
        E: std::fmt::Display + Send,
    {
        let mut hints = self.plane.fabric.subscribe(hint);
        let mut stop = self.stop.subscribe();
        let plane = self.plane.clone();
        self.tasks.spawn(async move {
            let mut failures = 0;
            while !*stop.borrow() {
                let Some(ended) = unless_given_up(pass(), stop.clone(), GRACE).await else {
                    tracing::info!(pass = name, "a background pass is left for the next start");
                    return;
                };
                match ended {
                    Ok(()) => failures = 0,
                    Err(error) => {
                        failures += 1;
                        tracing::warn!(pass = name, failures, error = %error, "a background pass failed; it will be tried again");
                    }
                }
                let pause = jittered(&plane, back_off(period, failures));
                tokio::select! {
                    _ = stop.changed() => {}
                    _ = hints.next(), if failures == 0 => while hints.try_next().is_some() {},
                    () = tokio::time::sleep(pause) => {}
                }
            }
        });
    }

    /// Tells all loops to end and waits for them. A pass that they are in has some seconds to end by itself.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        while self.tasks.join_next().await.is_some() {}
    }
}

/// What a pass has come to; `None` when it has to go before it ends.
async fn unless_given_up<T>(
    pass: impl Future<Output = T>,
    mut stop: watch::Receiver<bool>,
    grace: Duration,
) -> Option<T> {
    let given_up = async {
        let _ = stop.wait_for(|stop| *stop).await;
        tokio::time::sleep(grace).await;
    };
    tokio::select! {
        ended = pass => Some(ended),
        () = given_up => None,
    }
}

fn back_off(period: Duration, failures: u32) -> Duration {
    if failures == 0 {
        return period;
    }
    let grown = Duration::from_millis(100).saturating_mul(1 << failures.min(16));
    grown.min(LONGEST_BACK_OFF).max(period.min(LONGEST_BACK_OFF))
}

fn jittered(plane: &Plane, pause: Duration) -> Duration {
    let mut byte = [0];
    plane.ids.fill(&mut byte);
    pause.mul_f64(0.9 + f64::from(byte[0]) / 255.0 * 0.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_pass_may_end_but_not_keep_everybody_waiting() {
        let (stop, stopped) = watch::channel(false);
        assert_eq!(unless_given_up(tokio::task::yield_now(), stopped.clone(), Duration::ZERO).await, Some(()));
        stop.send_replace(true);
        assert_eq!(unless_given_up(tokio::task::yield_now(), stopped.clone(), GRACE).await, Some(()));
        assert_eq!(unless_given_up(std::future::pending::<()>(), stopped, Duration::ZERO).await, None);
    }

    #[test]
    fn back_off_grows_to_its_limit_and_never_below_the_period() {
        let period = Duration::from_secs(1);
        assert_eq!(back_off(period, 0), period);
        assert_eq!(back_off(period, 1), period);
        assert_eq!(back_off(period, 5), Duration::from_millis(3200));
        assert_eq!(back_off(period, 40), LONGEST_BACK_OFF);
        assert_eq!(back_off(Duration::from_secs(600), 1), LONGEST_BACK_OFF);
    }
}
