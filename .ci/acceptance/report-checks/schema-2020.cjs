// Validates reports against a JSON Schema of 2020-12. Usage: node schema-2020.cjs SCHEMA FILE... (.jsonl: every line)
const fs = require('fs');
const Ajv = require('ajv/dist/2020').default;
const formats = require('ajv-formats').default;

const ajv = new Ajv({ allErrors: true, strict: false });
formats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(process.argv[2], 'utf8')));
let bad = 0;
for (const file of process.argv.slice(3)) {
  const text = fs.readFileSync(file, 'utf8');
  const values = file.endsWith('.jsonl') ? text.split('\n').filter(line => line) : [text];
  for (const value of values) {
    if (!validate(JSON.parse(value))) {
      bad++;
      console.log(file, JSON.stringify(validate.errors.slice(0, 3)).slice(0, 400));
    }
  }
}
console.log(`${process.argv.length - 3} files, ${bad} bad`);
process.exit(bad ? 1 : 0);
