import type { RoleChoice } from '../../view/account/show-people.ts'
import { AccountField } from './account-field.tsx'

/** The roles of a person, several of them where they have several; for each role of a department, which ones. */
export const RoleFields = ({ roles }: { readonly roles: readonly RoleChoice[] }) => (
  <>
    {roles.map(({ kind, word, meaning, isChosen, departments, sections }) => (
      <fieldset key={kind} className="role-choice">
        <legend>{word}</legend>
        <label className="check">
          <input type="checkbox" name="role" value={kind} defaultChecked={isChosen} />
          {meaning}
        </label>
        {departments !== null && (
          <details open={isChosen}>
            <summary className="min-h-11 py-2">{word}の部局</summary>
            {departments.length === 0 && <p>部局がまだありません。調書を取り込むと、部局ができます。</p>}
            <div className="department-choices">
              {departments.map((department) => (
                <label key={department.id} className="check">
                  <input
                    type="checkbox"
                    name={`${kind}-department`}
                    value={department.id}
                    defaultChecked={department.isChosen}
                  />
                  {department.name}
                </label>
              ))}
            </div>
            {sections !== null && (
              <AccountField
                id={`${kind}-section`}
                name={`${kind}-section`}
                label="課・係（任意）"
                hint="一部の課・係だけを受け持つときに、「、」で区切って入力します。"
                defaultValue={sections}
                autoComplete="off"
              />
            )}
          </details>
        )}
      </fieldset>
    ))}
  </>
)
