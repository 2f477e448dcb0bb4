//! Our values in PostgreSQL's binary format.

use std::error::Error as StdError;
use std::fmt;

use bytes::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use crate::value::{Row, Val};

type Fault = Box<dyn StdError + Sync + Send>;

/// A parameter that does not print: the driver logs parameters at its lowest level.
pub(super) struct Param<'a>(&'a Val);

impl fmt::Debug for Param<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// The parameters of a statement.
pub(super) fn params(values: &[Val]) -> impl ExactSizeIterator<Item = Param<'_>> {
    values.iter().map(Param)
}

impl ToSql for Param<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Fault> {
        match (self.0, kind) {
            (Val::Null, _) => Ok(IsNull::Yes),
            (Val::Int(value), &Type::INT8) => value.to_sql(kind, out),
            (Val::Int(value), &Type::INT4) => i32::try_from(*value)?.to_sql(kind, out),
            (Val::Int(value), &Type::INT2) => i16::try_from(*value)?.to_sql(kind, out),
            (Val::Int(value), &Type::BOOL) => (*value != 0).to_sql(kind, out),
            (Val::Int(value), &Type::FLOAT8) => (*value as f64).to_sql(kind, out),
            (Val::Real(value), &Type::FLOAT8) => value.to_sql(kind, out),
            (Val::Text(value), &Type::TEXT | &Type::VARCHAR | &Type::NAME | &Type::UNKNOWN) => value.to_sql(kind, out),
            (Val::Bytes(value), &Type::BYTEA) => value.to_sql(kind, out),
            (value, _) => Err(format!("the statement takes {kind} where {} was given", value.kind()).into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

struct Column(Val);

impl<'a> FromSql<'a> for Column {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Result<Self, Fault> {
        Ok(Self(match *kind {
            Type::INT8 => Val::Int(i64::from_sql(kind, raw)?),
            Type::INT4 => Val::Int(i32::from_sql(kind, raw)?.into()),
            Type::INT2 => Val::Int(i16::from_sql(kind, raw)?.into()),
            Type::BOOL => Val::Int(bool::from_sql(kind, raw)?.into()),
            Type::FLOAT8 => Val::Real(f64::from_sql(kind, raw)?),
            Type::TEXT | Type::VARCHAR | Type::NAME | Type::UNKNOWN => Val::Text(String::from_sql(kind, raw)?),
            Type::BYTEA => Val::Bytes(raw.to_vec()),
            _ => return Err(format!("{kind} has no value here: CAST it to BIGINT, TEXT or DOUBLE PRECISION").into()),
        }))
    }

    fn from_sql_null(_: &Type) -> Result<Self, Fault> {
        Ok(Self(Val::Null))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

/// A row of the driver as ours.
pub(super) fn row(row: &tokio_postgres::Row) -> Result<Row, tokio_postgres::Error> {
    let columns: Result<Vec<Val>, _> =
        (0..row.len()).map(|index| row.try_get(index).map(|Column(value)| value)).collect();
    columns.map(Row::from)
}
