//! The one place that asks for chance.

use ring::rand::{SystemRandom, generate};

/// A number from 0 up to, but not including, 1. A random source that fails gives one half: chance only spreads load here.
pub(crate) fn fraction() -> f64 {
    let bytes = generate::<[u8; 4]>(&SystemRandom::new()).map_or([0x80, 0, 0, 0], ring::rand::Random::expose);
    f64::from(u32::from_be_bytes(bytes)) / (f64::from(u32::MAX) + 1.0)
}
