// Receipts in PostgreSQL, for more than one machine.
import pg from 'pg';

/** Two machines may start at once: whoever comes second finds the tables made. */
const tables = `
  BEGIN;
  SELECT pg_advisory_xact_lock(7230416);
  CREATE TABLE IF NOT EXISTS receipts (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key UUID NOT NULL UNIQUE,
    id UUID NOT NULL,
    received TIMESTAMPTZ NOT NULL DEFAULT now(),
    body TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS receipts_id ON receipts (id, seq);
  CREATE OR REPLACE FUNCTION receipts_stay() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'receipts are added to, never changed'; END $$;
  CREATE OR REPLACE TRIGGER receipts_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON receipts
    FOR EACH STATEMENT EXECUTE FUNCTION receipts_stay();
  COMMIT;`;

export async function openPostgres(address) {
  const pool = new pg.Pool({ connectionString: address, max: 10 });
  // A connection that breaks while it is idle is replaced; without a listener it would end the process.
  pool.on('error', () => {});
  await pool.query(tables);
  const bodyOf = async (key) => {
    const { rows } = await pool.query({
      name: 'find',
      text: 'SELECT body FROM receipts WHERE key = $1',
      values: [key],
    });
    return rows[0]?.body;
  };
  return {
    /** Says `new`, `same` where it is kept already, `other` where another receipt has the key; once that is durable. */
    async add(receipt) {
      const body = JSON.stringify(receipt);
      const { rowCount } = await pool.query({
        name: 'add',
        text: 'INSERT INTO receipts (key, id, body) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING',
        values: [receipt.key, receipt.id, body],
      });
      if (rowCount) return 'new';
      return (await bodyOf(receipt.key)) === body ? 'same' : 'other';
    },
    async get(key) {
      const body = isUuid(key) && (await bodyOf(key));
      return body ? JSON.parse(body) : undefined;
    },
    async all(id) {
      if (!isUuid(id)) return [];
      const { rows } = await pool.query('SELECT body FROM receipts WHERE id = $1 ORDER BY seq', [
        id,
      ]);
      return rows.map(({ body }) => JSON.parse(body));
    },
    close: () => pool.end(),
  };
}

const isUuid = (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
