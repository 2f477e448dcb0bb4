//! (storage)
