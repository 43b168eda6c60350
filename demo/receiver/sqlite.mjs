// Receipts in one file, without any set-up.
import Database from 'libsql';

const tables = `
  CREATE TABLE IF NOT EXISTS receipts (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    id TEXT NOT NULL,
    received TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ')),
    body TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS receipts_id ON receipts (id, seq);
  CREATE TRIGGER IF NOT EXISTS receipts_stay BEFORE UPDATE ON receipts
    BEGIN SELECT RAISE(ABORT, 'receipts are added to, never changed'); END;
  CREATE TRIGGER IF NOT EXISTS receipts_remain BEFORE DELETE ON receipts
    BEGIN SELECT RAISE(ABORT, 'receipts are added to, never changed'); END;`;

export function openSqlite(file) {
  const database = new Database(file);
  database.exec('PRAGMA journal_mode = WAL');
  // On the disk before it is acknowledged: https://www.sqlite.org/pragma.html#pragma_synchronous
  database.exec('PRAGMA synchronous = FULL');
  database.exec(tables);
  const insert = database.prepare(
    'INSERT INTO receipts (key, id, body) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING',
  );
  const find = database.prepare('SELECT body FROM receipts WHERE key = ?');
  const findAll = database.prepare('SELECT body FROM receipts WHERE id = ? ORDER BY seq');

  const addOne = (receipt) => {
    const body = JSON.stringify(receipt);
    if (insert.run(receipt.key, receipt.id, body).changes) return 'new';
    return find.get(receipt.key).body === body ? 'same' : 'other';
  };
  const addAll = database.transaction((receipts) => receipts.map(addOne));

  /** One write to the disk serves all that came meanwhile. */
  let waiting = [];
  const flush = () => {
    const batch = waiting;
    waiting = [];
    try {
      const outcomes = addAll(batch.map(({ receipt }) => receipt));
      batch.forEach(({ resolve }, index) => resolve(outcomes[index]));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };

  return {
    /** Says `new`, `same` where it is kept already, `other` where another receipt has the key; once that is durable. */
    add: (receipt) =>
      new Promise((resolve, reject) => {
        if (!waiting.length) setImmediate(flush);
        waiting.push({ receipt, resolve, reject });
      }),
    get: async (key) => read(find.get(key)),
    all: async (id) => findAll.all(id).map(read),
    close: async () => void database.close(),
  };
}

const read = (row) => row && JSON.parse(row.body);
