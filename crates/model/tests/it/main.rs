//! What holds for every operation of every service.

mod random;
mod roundtrip;
mod tables;
