// One file tests one instruction: SUITE(name), cases, END. A case has its number in gp while it runs; the first that fails
// jumps to fail. Registers: t0 and t1 are operands, t2 is the result, t3 what it should be; s0 to s2 belong to run.S.

#define SUITE(name)                                                                                                                        \
  .section tests, "a";                                                                                                                     \
  .word suite_##name, name_##name;                                                                                                         \
  .section .rodata;                                                                                                                        \
  name_##name : .asciz #name;                                                                                                              \
  .text;                                                                                                                                   \
  .balign 4;                                                                                                                               \
  suite_##name:

#define END ret

#define IS(number, register, want)                                                                                                         \
  li gp, number;                                                                                                                           \
  li t3, want;                                                                                                                             \
  bne register, t3, jump_to_fail_##number;                                                                                                 \
  j passed_##number;                                                                                                                       \
  jump_to_fail_##number : j fail;                                                                                                          \
  passed_##number:

// Two registers: into a third, into the first, into the second, and into x0, which stays 0.
#define RR(number, inst, want, a, b)                                                                                                       \
  li t0, a;                                                                                                                                \
  li t1, b;                                                                                                                                \
  inst t2, t0, t1;                                                                                                                         \
  IS(number, t2, want)
#define RR_FIRST(number, inst, want, a, b)                                                                                                 \
  li t0, a;                                                                                                                                \
  li t1, b;                                                                                                                                \
  inst t0, t0, t1;                                                                                                                         \
  IS(number, t0, want)
#define RR_SECOND(number, inst, want, a, b)                                                                                                \
  li t0, a;                                                                                                                                \
  li t1, b;                                                                                                                                \
  inst t1, t0, t1;                                                                                                                         \
  IS(number, t1, want)
#define RR_SAME(number, inst, want, a)                                                                                                     \
  li t0, a;                                                                                                                                \
  inst t0, t0, t0;                                                                                                                         \
  IS(number, t0, want)
#define RR_ZERO(number, inst, a, b)                                                                                                        \
  li t0, a;                                                                                                                                \
  li t1, b;                                                                                                                                \
  inst x0, t0, t1;                                                                                                                         \
  IS(number, x0, 0)

// A register and an immediate.
#define RI(number, inst, want, a, immediate)                                                                                               \
  li t0, a;                                                                                                                                \
  inst t2, t0, immediate;                                                                                                                  \
  IS(number, t2, want)
#define RI_SAME(number, inst, want, a, immediate)                                                                                          \
  li t0, a;                                                                                                                                \
  inst t0, t0, immediate;                                                                                                                  \
  IS(number, t0, want)
#define RI_ZERO(number, inst, a, immediate)                                                                                                \
  li t0, a;                                                                                                                                \
  inst x0, t0, immediate;                                                                                                                  \
  IS(number, x0, 0)

// A branch forwards and backwards: t2 counts the way that was taken.
#define TAKEN(number, inst, a, b)                                                                                                          \
  li t0, a;                                                                                                                                \
  li t1, b;                                                                                                                                \
  li t2, 0;                                                                                                                                \
  inst t0, t1, forward_##number;                                                                                                           \
  addi t2, t2, 64;                                                                                                                         \
  back_##number : addi t2, t2, 1;                                                                                                          \
  j there_##number;                                                                                                                        \
  forward_##number : addi t2, t2, 2;                                                                                                       \
  inst t0, t1, back_##number;                                                                                                              \
  addi t2, t2, 64;                                                                                                                         \
  there_##number : IS(number, t2, 3)
#define NOT_TAKEN(number, inst, a, b)                                                                                                      \
  li t0, a;                                                                                                                                \
  li t1, b;                                                                                                                                \
  li t2, 0;                                                                                                                                \
  j start_##number;                                                                                                                        \
  wrong_##number : addi t2, t2, 64;                                                                                                        \
  start_##number : inst t0, t1, wrong_##number;                                                                                            \
  addi t2, t2, 1;                                                                                                                          \
  inst t0, t1, wrong_##number;                                                                                                             \
  addi t2, t2, 1;                                                                                                                          \
  IS(number, t2, 2)

// A load from the constants of the file, offset from its label.
#define LOAD(number, inst, want, label, offset)                                                                                            \
  la t0, label;                                                                                                                            \
  inst t2, offset(t0);                                                                                                                     \
  IS(number, t2, want)
#define LOAD_SAME(number, inst, want, label, offset)                                                                                       \
  la t0, label;                                                                                                                            \
  inst t0, offset(t0);                                                                                                                     \
  IS(number, t0, want)
#define LOAD_ZERO(number, inst, label, offset)                                                                                             \
  la t0, label;                                                                                                                            \
  inst x0, offset(t0);                                                                                                                     \
  IS(number, x0, 0)

// A store over what was there; then the word around it is looked at.
#define STORE(number, inst, want, before, value, offset, word)                                                                             \
  la t0, scratch + 2048;                                                                                                                   \
  li t1, before;                                                                                                                           \
  sw t1, word(t0);                                                                                                                         \
  li t1, value;                                                                                                                            \
  inst t1, offset(t0);                                                                                                                     \
  lw t2, word(t0);                                                                                                                         \
  IS(number, t2, want)
