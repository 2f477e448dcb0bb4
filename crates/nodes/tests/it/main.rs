//! Enrolment, presence and the control channel over the wire, on both engines.

mod activations;
mod channel;
mod presence;
mod registration;
