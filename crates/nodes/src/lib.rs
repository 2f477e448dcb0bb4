//! (nodes)
