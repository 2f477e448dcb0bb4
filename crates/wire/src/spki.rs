//! From a `SubjectPublicKeyInfo` to the RSA public key inside it.

/// The DER `RSAPublicKey` within a DER `SubjectPublicKeyInfo`; `None` when it is not one.
#[must_use]
pub fn rsa_public_key(spki: &[u8]) -> Option<&[u8]> {
    const SEQUENCE: u8 = 0x30;
    const BIT_STRING: u8 = 0x03;
    let (info, rest) = element(spki, SEQUENCE)?;
    let (_algorithm, key) = element(info, SEQUENCE)?;
    let (bits, after) = element(key, BIT_STRING)?;
    let (unused_bits, key) = bits.split_first()?;
    (rest.is_empty() && after.is_empty() && *unused_bits == 0).then_some(key)
}

/// Whether these bytes are a `SubjectPublicKeyInfo` of an RSA key that signatures are accepted of: a modulus of 2,048 to
/// 8,192 bits, and an odd exponent from 65,537 to 33 bits.
#[must_use]
pub fn is_usable_rsa_key(spki: &[u8]) -> bool {
    const SEQUENCE: u8 = 0x30;
    const INTEGER: u8 = 0x02;
    let numbers = || {
        let (numbers, rest) = element(rsa_public_key(spki)?, SEQUENCE)?;
        let (modulus, after) = element(numbers, INTEGER)?;
        let (exponent, end) = element(after, INTEGER)?;
        (rest.is_empty() && end.is_empty()).then_some((modulus, exponent))
    };
    let Some((modulus, exponent)) = numbers() else { return false };
    let exponent = exponent.iter().try_fold(0_u64, |sum, digit| sum.checked_mul(256)?.checked_add(u64::from(*digit)));
    let bits = bits(modulus);
    (2048..=8192).contains(&bits) && exponent.is_some_and(|e| (65_537..1 << 33).contains(&e) && e % 2 == 1)
}

/// How many bits a positive integer has, leading zeros aside.
fn bits(number: &[u8]) -> usize {
    let first = number.iter().position(|digit| *digit != 0).unwrap_or(number.len());
    let digits = &number[first..];
    digits.first().map_or(0, |digit| 8 * digits.len() - digit.leading_zeros() as usize)
}

/// The content of the element that the bytes begin with, and what follows it.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (found, rest) = der.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(*first), rest),
        0x81 | 0x82 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (digits.iter().fold(0, |sum, digit| sum << 8 | usize::from(*digit)), rest)
        }
        _ => return None,
    };
    (*found == tag).then(|| rest.split_at_checked(length)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strips_the_wrapping() {
        let spki = [0x30, 0x09, 0x30, 0x02, 0x05, 0x00, 0x03, 0x03, 0x00, 0xaa, 0xbb];
        assert_eq!(rsa_public_key(&spki), Some(&[0xaa, 0xbb][..]));
    }

    fn key_of(modulus: &[u8], exponent: &[u8]) -> Vec<u8> {
        fn der(tag: u8, content: &[u8]) -> Vec<u8> {
            let length = u16::try_from(content.len()).unwrap().to_be_bytes();
            [&[tag, 0x82, length[0], length[1]], content].concat()
        }
        let numbers = [der(2, modulus), der(2, exponent)].concat();
        let key = [&[0], &der(0x30, &numbers)[..]].concat();
        der(0x30, &[der(0x30, &[5, 0]), der(3, &key)].concat())
    }

    #[test]
    fn only_keys_that_can_sign_are_usable() {
        let modulus = |bits: usize| [&[0, 0x80][..], &vec![1; bits / 8 - 1]].concat();
        let f4 = [1, 0, 1];
        assert!(is_usable_rsa_key(&key_of(&modulus(2048), &f4)));
        assert!(is_usable_rsa_key(&key_of(&modulus(8192), &f4)));
        assert!(!is_usable_rsa_key(&key_of(&modulus(1024), &f4)));
        assert!(!is_usable_rsa_key(&key_of(&modulus(8192 + 8), &f4)));
        for exponent in [&[3][..], &[1, 0, 0], &[], &[2, 0, 0, 0, 1], &[1; 20]] {
            assert!(!is_usable_rsa_key(&key_of(&modulus(2048), exponent)), "{exponent:?}");
        }
        assert!(!is_usable_rsa_key(b"no key"));
    }

    #[test]
    fn refuses_what_is_cut_or_continued() {
        let spki = [0x30, 0x09, 0x30, 0x02, 0x05, 0x00, 0x03, 0x03, 0x00, 0xaa, 0xbb];
        for end in 0..spki.len() {
            assert_eq!(rsa_public_key(&spki[..end]), None, "{end}");
        }
        assert_eq!(rsa_public_key(&[&spki[..], &[0]].concat()), None);
        assert_eq!(rsa_public_key(&[0x30, 0x84, 0xff, 0xff, 0xff, 0xff]), None);
    }
}
