//! (documents)
