import { levels, sections } from "../src/dispute.ts";
import type { Claim, Game, LogKind, NetworkState, Segment, Transcoder, Verifier } from "../src/state.ts";

const ether = 10n ** 18n;
const gwei = 10n ** 9n;
const roundSeconds = 60;
const segmentSeconds = 2;
const claimEvery = 12;
const challengeSeconds = 40;
const unitsASegment = 57_500_000n;
const weiAUnit = 40_000n;
const bounty = 20_000n * gwei;
const kept = { segments: 150, claims: 14, log: 60 };

const people = [
  { name: "aurora", region: "eu-north", stake: 412_000n, price: 36_000n },
  { name: "basalt", region: "eu-west", stake: 268_500n, price: 38_000n },
  { name: "cirrus", region: "us-east", stake: 143_200n, price: 35_000n },
  { name: "", region: "ap-south", stake: 61_750n, price: 52_000n },
];
const committee = ["ash", "birch", "cedar"];

/** A made-up network for looking at the page without the real one: advance it a second at a time. */
export class World {
  readonly #stream: { name: string; rtmp: string };
  #random = 7;
  #second = 0;
  #sequence = 300;
  #claimedTo = 300;
  #claimId = 40;
  #free = (12n * ether) / 10_000n;
  #escrowed = 0n;
  #paid = 0n;
  #bounties = 0n;
  #reclaimed = (9n * ether) / 100_000n;
  #refunded = 0n;
  #vouched = 0n;
  #voucherSegments = 0;
  #minted = 0n;
  #count = { gaps: 0, challenged: 0, revealed: 0, passed: 0, failed: 0 };
  #claims: Claim[] = [];
  #settled: Record<Claim["status"], number> = { open: 0, sealed: 0, failed: 0, finalized: 0, void: 0, missed: 0 };
  #segments: Segment[] = [];
  #log: NetworkState["log"] = [];
  #transcoders: Transcoder[];
  #verifiers: Verifier[];
  #epoch: number;

  constructor(nowMs: number, pastSeconds: number, stream: { name: string; rtmp: string }) {
    this.#stream = stream;
    this.#epoch = nowMs - pastSeconds * 1000;
    this.#transcoders = people.map((one, index) => ({
      address: fakeAddress(index + 1),
      name: one.name,
      uri: `https://127.0.0.1:${8935 + index}`,
      region: one.region,
      stake: (one.stake * ether).toString(),
      pricePerUnit: one.price.toString(),
      active: index < 4,
      current: index === 1,
      pendingFees: "0",
    }));
    this.#verifiers = committee.map((name, index) => ({
      address: fakeAddress(index + 20),
      name,
      votes: 0,
      bond: ether.toString(),
    }));
    for (let second = 0; second < pastSeconds; second++) this.advance();
  }

  get #now(): number {
    return this.#epoch + this.#second * 1000;
  }

  advance(): void {
    this.#second++;
    if (this.#second % roundSeconds === 1) this.#startRound();
    if (this.#second % segmentSeconds === 0) this.#cutSegment();
    this.#claims = this.#claims.map((claim) => this.#advanceClaim(claim));
    const ready = this.#sequence - this.#claimedTo;
    if (ready >= claimEvery + 2) this.#claim();
  }

  /** A game that is played from its first to its last move, over and over; two that are over. */
  #games(): Game[] {
    const moves = Math.min(levels, 1 + (Math.floor(this.#second / moveSeconds) % (levels + 4)));
    return [this.#game(3, moves, "open"), this.#game(2, levels, "defended"), this.#game(1, 5, "upheld")];
  }

  #game(id: number, moves: number, status: Game["status"]): Game {
    let position = 0;
    const posts = Array.from({ length: moves }, (_, index): Game["posts"][number] => {
      const section = index === 0 ? 0 : (index * 7 + id * 3) % sections;
      position += section * sections ** (levels - index);
      return {
        by: index % 2 === 0 ? "challenger" : "defender",
        section,
        position,
        steps: sections ** (levels - index - 1),
        time: new Date(this.#now - (moves - index) * moveSeconds * 1000).toISOString(),
        tx: fakeAddress(index),
      };
    });
    const open = status === "open";
    return {
      id,
      claimId: 40,
      sequence: 311,
      rendition: 1,
      challenger: fakeAddress(20),
      challengerName: "ash",
      defender: this.#transcoders[1]?.address ?? "",
      defenderName: "basalt",
      bond: (ether / 100n).toString(),
      status,
      verdict: status === "upheld" ? "fail" : "none",
      turn: open ? (moves % 2 === 1 ? "defender" : "challenger") : "",
      turnEnds: open ? new Date(this.#now + 92_000).toISOString() : null,
      challengerLeftMs: open ? 112_000 : 0,
      defenderLeftMs: open ? 97_000 : 0,
      posts,
      refuted: status === "defended" ? 5 : null,
    };
  }

  #startRound(): void {
    const round = this.#roundNumber();
    this.#note("round", `Round ${round} initialised`);
    this.#minted += 1370n * ether;
    this.#note("reward", `basalt called reward: 412.7 LPT to its pool`);
  }

  #roundNumber(): number {
    return Math.floor(this.#second / roundSeconds) + 18;
  }

  #cutSegment(): void {
    this.#segments = this.#segments.map((segment) => (segment.status === "pending" ? this.#finish(segment) : segment));
    const sequence = this.#sequence++;
    this.#segments.unshift({
      sequence,
      time: new Date(this.#now).toISOString(),
      durationMs: 2000,
      bytes: 480_000 + Math.round(this.#next() * 90_000),
      roundTripMs: 0,
      transcodeMs: 0,
      jobId: 3,
      transcoder: null,
      renditions: [],
      status: "pending",
      error: "",
    });
    this.#segments.length = Math.min(this.#segments.length, kept.segments);
  }

  #finish(segment: Segment): Segment {
    if (segment.sequence % 67 === 33) {
      this.#count.gaps++;
      this.#note("error", `Segment ${segment.sequence} came back too late; published as a gap`);
      return { ...segment, status: "gap", error: "no rendition within 1.8 s" };
    }
    const wave = 0.16 * Math.sin(segment.sequence / 9) + (segment.sequence % 41 === 11 ? 0.75 : 0);
    const transcodeMs = Math.round(620 + 700 * Math.max(0, wave) + 160 * this.#next());
    this.#vouched += unitsASegment * weiAUnit;
    this.#voucherSegments++;
    return {
      ...segment,
      status: "ok",
      transcodeMs,
      roundTripMs: transcodeMs + Math.round(60 + 130 * this.#next()),
      transcoder: this.#transcoders[1]?.address ?? null,
      renditions: [
        { name: "720p", width: 1280, height: 720, bytes: 402_000 },
        { name: "480p", width: 854, height: 480, bytes: 233_000 },
        { name: "360p", width: 640, height: 360, bytes: 151_000 },
        { name: "240p", width: 426, height: 240, bytes: 78_000 },
      ],
    };
  }

  #claim(): void {
    const amount = unitsASegment * weiAUnit * BigInt(claimEvery);
    if (amount > this.#free) this.#free += ether / 2_000n;
    this.#free -= amount;
    this.#escrowed += amount;
    const from = this.#claimedTo;
    this.#claimedTo += claimEvery;
    this.#claims.unshift({
      id: ++this.#claimId,
      jobId: 3,
      transcoder: this.#transcoders[1]?.address ?? "",
      fromSequence: from,
      count: claimEvery,
      amount: amount.toString(),
      status: "open",
      challenged: [],
      revealed: 0,
      passed: 0,
      deadline: new Date(this.#now + challengeSeconds * 1000).toISOString(),
      paid: "0",
    });
    this.#claims.length = Math.min(this.#claims.length, kept.claims);
    this.#note("claim", `basalt claims segments ${from}–${from + claimEvery - 1}`);
  }

  #advanceClaim(claim: Claim): Claim {
    const left = Date.parse(claim.deadline) - this.#now;
    if (claim.status === "open" && left < (challengeSeconds - 3) * 1000) return this.#seal(claim);
    if (claim.status !== "sealed") return claim;
    if (left <= 0) return this.#settle(claim);
    if (this.#second % 3 !== 0) return claim;
    if (claim.revealed < claim.challenged.length) {
      this.#count.revealed++;
      return { ...claim, revealed: claim.revealed + 1 };
    }
    if (claim.passed < claim.challenged.length && claim.id % 9 !== 0) {
      this.#count.passed++;
      this.#verifiers = this.#verifiers.map((one, index) => ({
        ...one,
        votes: one.votes + (index === claim.id % 3 ? 0 : 1),
      }));
      this.#note("verdict", `Segment ${claim.challenged[claim.passed]} passes, 2 of 3 votes`);
      return { ...claim, passed: claim.passed + 1 };
    }
    return claim;
  }

  #seal(claim: Claim): Claim {
    const challenged = Array.from({ length: claim.count }, (_, index) => claim.fromSequence + index).filter(
      () => this.#next() < 0.25,
    );
    this.#count.challenged += challenged.length;
    this.#note("challenge", `Claim ${claim.id} sealed: ${challenged.length} of ${claim.count} segments challenged`);
    return { ...claim, status: "sealed", challenged };
  }

  #settle(claim: Claim): Claim {
    const amount = BigInt(claim.amount);
    this.#escrowed -= amount;
    if (claim.passed < claim.challenged.length) {
      this.#free += amount;
      this.#refunded += amount;
      this.#settled.void++;
      this.#note("payout", `Claim ${claim.id} is void, its escrow is back in job 3`);
      return { ...claim, status: "void" };
    }
    this.#paid += amount - bounty;
    this.#bounties += bounty;
    this.#settled.finalized++;
    this.#note("payout", `Claim ${claim.id} paid to basalt`);
    return { ...claim, status: "finalized", paid: (amount - bounty).toString() };
  }

  #note(kind: LogKind, text: string): void {
    const tx =
      kind === "error" || kind === "stream"
        ? ""
        : `0x${(Math.imul(this.#second + 1, 2654435761) >>> 0).toString(16).padStart(8, "0").repeat(8)}`;
    this.#log.unshift({ time: new Date(this.#now).toISOString(), kind, text, tx });
    this.#log.length = Math.min(this.#log.length, kept.log);
  }

  #next(): number {
    this.#random = (Math.imul(this.#random, 1664525) + 1013904223) >>> 0;
    return this.#random / 2 ** 32;
  }

  /** The network as the page is told about it. */
  state(live: boolean): NetworkState {
    const roundStart = this.#epoch + Math.floor(this.#second / roundSeconds) * roundSeconds * 1000;
    const open = this.#claims.filter(({ status }) => status === "open").length;
    const sealed = this.#claims.filter(({ status }) => status === "sealed").length;
    const budgets = this.#free + this.#escrowed + this.#paid + this.#bounties + this.#reclaimed;
    return {
      chain: {
        id: 31337,
        block: 1000 + this.#second,
        blockTime: new Date(this.#now).toISOString(),
        gasPriceWei: "1200000000",
        connected: true,
      },
      round: {
        number: this.#roundNumber(),
        start: new Date(roundStart).toISOString(),
        end: new Date(roundStart + roundSeconds * 1000).toISOString(),
        initialized: this.#second % roundSeconds > 0,
        locked: this.#second % roundSeconds >= roundSeconds * 0.9,
        inflationPpb: "137000",
        rewardBudget: (1370n * ether).toString(),
      },
      stream: {
        name: this.#stream.name,
        live,
        publisher: "127.0.0.1:51544",
        width: 1280,
        height: 720,
        fps: 30,
        gopSeconds: 2,
        since: new Date(this.#epoch).toISOString(),
        master: `/live/${this.#stream.name}/master.m3u8`,
        lowLatency: `/live/${this.#stream.name}/ll/index.m3u8`,
        whep: "",
        rtmp: this.#stream.rtmp,
      },
      streams: [],
      transcoders: this.#transcoders.map((one) => ({ ...one, pendingFees: one.current ? this.#paid.toString() : "0" })),
      verifiers: this.#verifiers,
      job: {
        id: 3,
        broadcaster: fakeAddress(90),
        broadcasterName: "broadcaster",
        transcoder: this.#transcoders[1]?.address ?? null,
        fallbacks: [0, 2].map((index) => this.#transcoders[index]?.address ?? ""),
        budget: this.#free.toString(),
        escrowed: this.#escrowed.toString(),
        claimed: (unitsASegment * weiAUnit * BigInt(this.#claimedTo - 300 - this.#count.gaps)).toString(),
        paid: this.#paid.toString(),
        maxPricePerUnit: "60000",
        start: new Date(this.#epoch).toISOString(),
        end: new Date(this.#epoch + 3600_000).toISOString(),
        phase: "running",
        voucher: {
          throughSequence: this.#sequence - 2,
          segments: this.#voucherSegments,
          units: (unitsASegment * BigInt(this.#voucherSegments)).toString(),
          amount: this.#vouched.toString(),
        },
      },
      segments: this.#segments,
      claims: this.#claims,
      games: this.#games(),
      totals: {
        segments: this.#sequence - 300,
        receipts: this.#voucherSegments,
        vouchers: this.#voucherSegments,
        ...this.#count,
        claims: { ...this.#settled, open, sealed },
        budgets: budgets.toString(),
        escrowed: this.#escrowed.toString(),
        free: this.#free.toString(),
        feesPaid: this.#paid.toString(),
        bounties: this.#bounties.toString(),
        refunded: this.#refunded.toString(),
        reclaimed: this.#reclaimed.toString(),
        rewardsMinted: this.#minted.toString(),
      },
      log: this.#log,
    };
  }
}

/** Seconds between two moves of the made-up game. */
const moveSeconds = 3;

function fakeAddress(seed: number): string {
  let text = "";
  for (let i = 0; text.length < 40; i++)
    text += (Math.imul(seed * 977 + i + 1, 2654435761) >>> 0).toString(16).padStart(8, "0");
  return `0x${text.slice(0, 40)}`;
}
