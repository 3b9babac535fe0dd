import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { Address } from "viem";
import { parseWei } from "../../format.ts";
import { ratio } from "../../money.ts";
import type { Transcoder } from "../../state.ts";
import { address, card, chip, empty, lpt } from "../../views/parts.ts";
import { act, isBusy, type Dapp } from "../dapp.ts";

/** The transcoders that stake can be with. */
export function delegates(dapp: Dapp): TemplateResult {
  const list = [...(dapp.state?.transcoders ?? [])].sort((a, b) =>
    Number((parseWei(b.stake) ?? 0n) - (parseWei(a.stake) ?? 0n)),
  );
  if (list.length === 0) return card("delegates", "Transcoders", nothing, empty("Nobody has registered."));
  const total = list.reduce((sum, { stake }) => sum + (parseWei(stake) ?? 0n), 0n);
  return card(
    "delegates",
    "Transcoders",
    html`<span>staked</span> <b>${lpt(total.toString())}</b>`,
    html`<div class="scroll" tabindex="0" role="region" aria-label="Table of transcoders">
      <table class="stacking">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" class="bar-head">Stake</th>
            <th scope="col"></th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            list,
            (one) => one.address,
            (one) =>
              html`<tr>
                <th scope="row">${address(dapp, one.address, one.name)}</th>
                <td class="bar-cell">
                  <span class="meter" .style=${`--share:${ratio(parseWei(one.stake) ?? 0n, total)}`}></span
                  >${lpt(one.stake)}
                </td>
                <td class="state">${choice(dapp, one)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
  );
}

function choice(dapp: Dapp, { address, name }: Transcoder): TemplateResult | typeof nothing {
  const { account } = dapp;
  if (account === null || account.registered) return nothing;
  if (account.delegate === null) {
    return dapp.transcoder === address
      ? chip("good", "chosen")
      : html`<button
          type="button"
          class="button small"
          data-choose=${name}
          @click=${() => {
            dapp.transcoder = address as Address;
            dapp.redraw();
          }}
        >
          Choose
        </button>`;
  }
  if (account.delegate.toLowerCase() === address.toLowerCase()) return chip("good", "yours");
  return html`<button
    type="button"
    class="button small"
    data-move=${name}
    ?disabled=${isBusy(dapp)}
    @click=${() => act(dapp, `Move your stake to ${name}`, { label: "Redelegate", contract: "Staking", method: "redelegate", args: [address] })}
  >
    Move stake here
  </button>`;
}
