import type { Document } from '../base/document.ts'
import type { Place } from '../base/place.ts'
import type { AuditAction, AuditEntry } from '../sheet/audit-entry.ts'
import type { BookFormat, BookSource, BoundSheet } from '../sheet/book.ts'
import type { CredentialKind } from '../sheet/credential.ts'
import type { FiscalYear } from '../sheet/fiscal-year.ts'
import type { ImportRecord } from '../sheet/import-record.ts'
import type { LinkKind } from '../sheet/invitation.ts'
import type { JobKind, JobOutcome, JobPayloads, JobState } from '../sheet/job.ts'
import type { ReadColumn } from '../sheet/kept-line.ts'
import type { Measure } from '../sheet/measure.ts'
import type { MeasureDecision } from '../sheet/measure-decision.ts'
import type { OfficialForm } from '../sheet/official-form.ts'
import type { PersonState } from '../sheet/person.ts'
import type { Phase } from '../sheet/phase.ts'
import type { Reading } from '../sheet/reading.ts'
import type { DecisionStep, ReceivedHead, SheetDecision } from '../sheet/received-sheet.ts'
import type { FindingCounts, ReceivedFileState, ReceivedSheetState } from '../sheet/reception.ts'
import type { Role } from '../sheet/role.ts'
import type { SelfEvaluationScale } from '../sheet/self-evaluation.ts'
import type { SessionStage } from '../sheet/session.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { SheetFinding } from '../sheet/sheet-finding.ts'
import type { SheetState } from '../sheet/state.ts'
import type { PartKind } from './draft/part.ts'
import type { JsonText } from './json-text.ts'
import type { PublishedContent, PublishedOutline } from './published/published-content.ts'

/** What was wrong: the password, or the one-time code after it. */
export type FailedStep = 'password' | 'code'

/** The tables as of today. `city` (its code) is the first column of every key; instants are ISO 8601 texts in UTC. */
export type Tables = {
  city: {
    city: string
    name: string | null
    official_form: JsonText<OfficialForm> | null
    scales: JsonText<readonly SelfEvaluationScale[]>
    licence: string | null
    /** Counts every transaction that wrote something of this city. */
    revision: number
  }
  /** Append only: each change of the city's form, counted from 1; null is the default form. */
  official_form_change: {
    city: string
    version: number
    before: JsonText<OfficialForm> | null
    after: JsonText<OfficialForm> | null
    /** The change that this one takes back. */
    undoes: number | null
    actor: string
    actor_name: string
    means: string
    at: string
  }
  department: {
    city: string
    id: string
    position: number
    name: string
    first_year: FiscalYear
    last_year: FiscalYear | null
  }
  department_predecessor: { city: string; department: string; predecessor: string }
  sheet: { city: string; id: string; fiscal_year: FiscalYear; departments_key: string }
  sheet_department: { city: string; sheet: string; department: string; position: number }
  sheet_phase: {
    city: string
    sheet: string
    phase: Phase
    state: SheetState
    revision: number
    source: string | null
    /** As printed. */
    department_names: JsonText<readonly string[]>
    findings: JsonText<readonly SheetFinding[]>
    finding_count: number
    changed_at: string
  }
  /** The sheet itself, its goals, items and steps, in one phase. Ids are the same in all phases. */
  part: {
    city: string
    sheet: string
    phase: Phase
    id: string
    kind: PartKind
    parent: string | null
    position: number
    /** When it vanished from this phase; its cells keep their last words. */
    removed_at: string | null
  }
  cell: {
    city: string
    sheet: string
    phase: Phase
    part: string
    column: string
    position: number
    text: string | null
    place: JsonText<Place> | null
    version: number
  }
  /** Append only. `revision` is the one of the sheet in this phase that the change made. */
  cell_change: {
    city: string
    sheet: string
    phase: Phase
    part: string
    column: string
    revision: number
    before: string | null
    after: string | null
    actor: string
    actor_name: string
    means: string
    at: string
  }
  /** Append only. */
  published_version: {
    city: string
    sheet: string
    phase: Phase
    version: number
    fiscal_year: FiscalYear
    content: JsonText<PublishedContent>
    outline: JsonText<PublishedOutline>
    hash: string
    published_at: string
    correction_note: string | null
  }
  /** What the machine understood of a cell: the rules of `rules_version` in the text of `text_version`. */
  reading: {
    city: string
    sheet: string
    phase: Phase
    part: string
    column: ReadColumn
    text_version: number
    rules_version: number
    reading: JsonText<Reading>
  }
  /** The measures of a line as the machine proposes them, for the texts as they are now. */
  measure: {
    city: string
    sheet: string
    phase: Phase
    part: string
    position: number
    rules_version: number
    measure: JsonText<Measure>
  }
  /** Append only: a decision that is taken back stays, and another row undoes it. */
  measure_decision: {
    city: string
    sheet: string
    phase: Phase
    part: string
    id: string
    kind: MeasureDecision['kind'] | 'undo'
    position: number
    target_version: number
    progress_version: number
    /** Null where one is undone. */
    decision: JsonText<Pick<MeasureDecision, 'proposed' | 'correction' | 'measure'>> | null
    undoes: string | null
    actor: string
    actor_name: string
    means: string
    at: string
  }
  /** Append only. */
  audit_entry: {
    city: string
    id: string
    at: string
    actor: string
    actor_name: string
    means: string
    action: AuditAction
    sheet: string | null
    phase: Phase | null
    detail: JsonText<AuditEntry['detail']>
  }
  /** What is to be done later. `claims` counts who began it: a server that lost it does not write any more. */
  job: {
    city: string
    id: string
    kind: JobKind
    /** Two jobs of one kind with the same key are one; null: no other is the same. */
    dedupe_key: string | null
    payload: JsonText<JobPayloads[JobKind]>
    state: JobState
    progress_done: number
    progress_all: number | null
    progress_word: string | null
    claims: number
    failures: number
    problem: string | null
    outcome: JsonText<JobOutcome> | null
    cancel_asked: number
    not_before: string | null
    lease_until: string | null
    holder: string | null
    actor: string
    actor_name: string
    means: string
    created_at: string
    ended_at: string | null
  }
  /** Files as they were received or made here, byte for byte. */
  stored_file: {
    city: string
    id: string
    name: string
    media_type: string
    size: number
    sha256: string
    created_at: string
    bytes: Uint8Array
  }
  /** A book of all departments; its files are there once it is made. */
  book: {
    city: string
    id: string
    fiscal_year: FiscalYear
    phase: Phase
    source: BookSource
    /** Null: all that are ready when it is made. */
    sheet_ids: JsonText<readonly string[]> | null
    has_summary: number
    job: string | null
    actor: string
    actor_name: string
    means: string
    created_at: string
    made_at: string | null
    removed_at: string | null
    sheets: JsonText<readonly BoundSheet[]>
    missing_glyphs: JsonText<readonly string[]>
  }
  book_file: { city: string; book: string; format: BookFormat; stored_file: string }
  /** One drop of files at the receiving desk. */
  reception: {
    city: string
    id: string
    title: string
    passed_over: JsonText<readonly string[]>
    job: string | null
    actor: string
    actor_name: string
    means: string
    created_at: string
  }
  received_file: {
    city: string
    id: string
    reception: string
    position: number
    path: string
    name: string
    size: number
    sha256: string
    stored_file: string | null
    state: ReceivedFileState
    /** How often reading was begun. */
    tries: number
    same_as: string | null
    findings: JsonText<readonly SheetFinding[]>
    set_aside: number
    version: number
    /** Large: read alone. */
    document: JsonText<Document> | null
  }
  /** A sheet of a received file: as read, and beside it what persons decided. */
  received_sheet: {
    city: string
    id: string
    reception: string
    file: string
    position: number
    reading: JsonText<Sheet>
    findings: JsonText<readonly SheetFinding[]>
    proposal: JsonText<ReceivedHead>
    decisions: JsonText<readonly SheetDecision[]>
    steps: JsonText<readonly DecisionStep[]>
    /** For lists, as of the last decision. */
    finding_counts: JsonText<FindingCounts>
    state: ReceivedSheetState
    imported: JsonText<ImportRecord> | null
    version: number
  }
  person: {
    city: string
    id: string
    name: string
    mail: string | null
    /** The address in one way of writing; unique in the city. */
    mail_key: string | null
    state: PersonState
    roles: JsonText<readonly Role[]>
    version: number
    created_at: string
  }
  credential: {
    city: string
    id: string
    person: string
    kind: CredentialKind
    secret: string
    confirmed_at: string | null
    last_use: number
    created_at: string
  }
  /** The token itself is only in the browser. */
  session: {
    city: string
    id: string
    token_hash: string
    person: string
    stage: SessionStage
    device: string
    address: string
    created_at: string
    seen_at: string
    ended_at: string | null
    misses: number
  }
  /** One-time links. The token itself is only in the link. */
  invitation: {
    city: string
    id: string
    token_hash: string
    person: string
    kind: LinkKind
    created_at: string
    expires_at: string
    used_at: string | null
  }
  /** Browsers in which somebody has signed in before. */
  known_device: { city: string; id: string; token_hash: string; person: string; created_at: string }
  /** Tries to sign in that failed, for a while. `account` is a hash, for people type passwords there too. */
  sign_in_failure: { city: string; id: string; account: string; source: string; step: FailedStep; at: string }
}
