use proptest::prelude::{Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest};

use crate::{Progress, Reason, Rollout, Share, Step};

fn share(text: &str) -> Share {
    Share::parse(text).unwrap()
}

fn rollout(concurrency: &str, errors: &str, waves: &[&str]) -> Rollout {
    let waves = waves.iter().map(|wave| share(wave)).collect();
    Rollout { concurrency: share(concurrency), errors: share(errors), waves, pause: 0 }
}

fn begun(targets: u64) -> Progress {
    Progress { targets, held: targets, ..Progress::default() }
}

#[test]
fn shares_are_numbers_and_parts() {
    assert_eq!(share("25%").of(10), 2);
    assert_eq!(share("10%").of(50), 5);
    assert_eq!(share("3").of(2), 3);
    assert_eq!(share("100%").of(u64::MAX), u64::MAX);
    for text in ["", "%", "-1", "101%", "1.5", "+3", "ten", "5 %"] {
        assert_eq!(Share::parse(text), None, "{text}");
    }
}

#[test]
fn a_part_of_few_targets_is_still_one_at_a_time() {
    assert_eq!(rollout("1%", "0", &[]).window(7), 1);
    assert_eq!(rollout("50%", "0", &[]).next(&begun(7), 0), Step::Release(3));
}

#[test]
fn what_fits_at_once_needs_no_driver() {
    assert!(rollout("50", "0", &[]).is_at_once(50));
    assert!(!rollout("50", "0", &[]).is_at_once(51));
    assert!(rollout("100%", "0", &[]).is_at_once(18_000));
    assert!(!rollout("100%", "0", &["1", "100%"]).is_at_once(18_000));
    assert!(!rollout("100%", "0", &["10%"]).is_at_once(18_000));
}

#[test]
fn one_error_more_than_the_budget_stops() {
    let rollout = rollout("1", "10%", &[]);
    let progress = Progress { errors: 5, held: 40, ..begun(50) };
    assert_eq!(rollout.next(&progress, 0), Step::Release(1));
    assert_eq!(rollout.next(&Progress { errors: 6, ..progress }, 0), Step::Stop(Reason::Errors));
}

#[test]
fn waves_wait_for_their_end_their_pause_and_their_health() {
    let rollout = Rollout { pause: 1_000, ..rollout("100%", "0", &["1", "10%", "100%"]) };
    let mut progress = begun(100);
    assert_eq!(rollout.next(&progress, 0), Step::Release(1));
    progress = Progress { held: 99, flying: 1, ..progress };
    assert_eq!(rollout.next(&progress, 0), Step::Wait);
    progress = Progress { flying: 0, quiet_since: 500, ..progress };
    assert_eq!(rollout.next(&progress, 700), Step::WaitUntil(1_500));
    assert_eq!(rollout.next(&progress, 1_500), Step::Check);
    progress.waves_passed = 1;
    assert_eq!(rollout.next(&progress, 1_500), Step::Release(9));
    progress = Progress { held: 90, waves_passed: 2, ..progress };
    assert_eq!(rollout.next(&progress, 1_500), Step::Release(90));
    assert_eq!(rollout.next(&Progress { held: 0, ..progress }, 1_500), Step::Done);
}

#[test]
fn a_wave_reaches_one_more_than_the_one_before() {
    let rollout = rollout("100%", "0", &["1", "10%", "100%"]);
    let bounds: Vec<_> = (0..4).map(|wave| rollout.bound(wave, 5)).collect();
    assert_eq!(bounds, [1, 2, 5, 5]);
}

#[test]
fn lost_targets_count_as_errors() {
    let rollout = rollout("100%", "1", &["1"]);
    assert!(rollout.is_healthy(10, 1, 0) && rollout.is_healthy(10, 0, 1));
    assert!(!rollout.is_healthy(10, 1, 1));
}

/// What happens to a simulated rollout beside its own steps.
#[derive(Clone, Copy, Debug)]
enum Event {
    End { well: bool },
    Join,
    Cancel,
}

fn shares() -> impl Strategy<Value = Share> {
    prop_oneof![(0_u64..40).prop_map(Share::Count), (0_u8..=100).prop_map(Share::Percent)]
}

fn rollouts() -> impl Strategy<Value = Rollout> {
    (shares(), shares(), prop::collection::vec(shares(), 0..4)).prop_map(|(concurrency, errors, waves)| Rollout {
        concurrency,
        errors,
        waves,
        pause: 0,
    })
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        20 => any::<bool>().prop_map(|well| Event::End { well }),
        2 => Just(Event::Join),
        1 => Just(Event::Cancel),
    ];
    prop::collection::vec(event, 0..80)
}

/// Does what the rollout says until it has nothing to say; gives whether it stopped.
fn drive(rollout: &Rollout, progress: &mut Progress) -> bool {
    loop {
        match rollout.next(progress, 0) {
            Step::Release(more) => {
                progress.held -= more;
                progress.flying += more;
            }
            Step::Check => progress.waves_passed += 1,
            Step::Stop(_) => {
                progress.held = 0;
                return true;
            }
            Step::Wait | Step::WaitUntil(_) | Step::Done => return false,
        }
    }
}

proptest! {
    #[test]
    fn never_more_at_once_than_allowed_and_none_after_the_stop(
        rollout in rollouts(), targets in 1_u64..60, events in events()
    ) {
        let mut progress = begun(targets);
        let mut stopped = drive(&rollout, &mut progress);
        for event in events {
            let flying = progress.flying;
            match event {
                Event::End { well } if flying > 0 => {
                    progress.flying -= 1;
                    progress.errors += u64::from(!well);
                }
                Event::Join if !stopped => {
                    progress.targets += 1;
                    progress.held += 1;
                }
                Event::Cancel => progress.cancelled = true,
                Event::End { .. } | Event::Join => {}
            }
            let before = progress.flying;
            let may = !stopped && !progress.cancelled && progress.errors <= rollout.budget(progress.targets);
            stopped |= drive(&rollout, &mut progress);
            prop_assert!(progress.flying <= rollout.window(progress.targets).max(flying));
            prop_assert!(may || progress.flying == before, "something was let go after the stop");
        }
    }

    #[test]
    fn without_errors_everything_is_reached(rollout in rollouts(), targets in 1_u64..60) {
        let mut progress = begun(targets);
        let mut ended = 0;
        for _ in 0..=targets * 2 + 8 {
            prop_assert!(!drive(&rollout, &mut progress));
            ended += progress.flying.min(1);
            progress.flying = progress.flying.saturating_sub(1);
        }
        prop_assert_eq!((progress.held, progress.flying, ended), (0, 0, targets));
    }

    #[test]
    fn waves_only_rise(rollout in rollouts(), targets in 1_u64..200) {
        let bounds: Vec<_> = (0..=rollout.waves.len()).map(|wave| rollout.bound(wave, targets)).collect();
        prop_assert!(bounds.is_sorted() && bounds.last() == Some(&targets));
    }

    #[test]
    fn shares_are_read_as_they_are_written(share in shares()) {
        prop_assert_eq!(Share::parse(&share.to_string()), Some(share));
    }
}
