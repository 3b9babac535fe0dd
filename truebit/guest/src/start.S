# Copies variables to RAM, calls run, and halts with the result in a0 to a7.
  .section .start, "ax"
  .globl _start
_start:
  la   sp, stack_top
  la   t0, data_load
  la   t1, data_start
  la   t2, data_end
1:bgeu t1, t2, 2f
  lw   t3, 0(t0)
  sw   t3, 0(t1)
  addi t0, t0, 4
  addi t1, t1, 4
  j    1b
2:call run
halt:
  la   t0, result
  lw   a0, 0(t0)
  lw   a1, 4(t0)
  lw   a2, 8(t0)
  lw   a3, 12(t0)
  lw   a4, 16(t0)
  lw   a5, 20(t0)
  lw   a6, 24(t0)
  lw   a7, 28(t0)
  ecall

# stop: halt with the code INTERNAL.
  .section .text.stop, "ax"
  .globl stop
stop:
  la   t0, result
  li   t1, 2
  sw   t1, 0(t0)
  j    halt
