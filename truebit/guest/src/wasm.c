/*
 * The program for WebAssembly: whoever runs it writes the blobs and parameters, calls begin, calls next until it returns 0, and reads
 * the result.
 */
#include "guest.h"

#define EXPORT(name) __attribute__((export_name(#name)))

static struct result result;
static struct parameters parameters;
static uint8_t blobs[2][MAX_BLOB_BYTES];

EXPORT(blob_at) uint8_t *blob_at(uint32_t index) { return blobs[index & 1]; }
EXPORT(parameters_at) struct parameters *parameters_at(void) { return &parameters; }
EXPORT(result_at) struct result *result_at(void) { return &result; }

EXPORT(begin) void begin(uint32_t source_bytes, uint32_t rendition_bytes)
{
	verdict_begin(&result, &parameters, (struct blob){ blobs[0], source_bytes }, (struct blob){ blobs[1], rendition_bytes });
}

EXPORT(next) int next(void) { return verdict_next(); }

/* The C library wants to write to files, by these functions of the host. There are no files: nothing is imported. */
enum { NO_FILE = 8 };

int32_t __imported_wasi_snapshot_preview1_fd_close(int32_t file)
{
	(void)file;
	return NO_FILE;
}

int32_t __imported_wasi_snapshot_preview1_fd_seek(int32_t file, int64_t offset, int32_t whence, int32_t at)
{
	(void)file, (void)offset, (void)whence, (void)at;
	return NO_FILE;
}

int32_t __imported_wasi_snapshot_preview1_fd_write(int32_t file, int32_t vectors, int32_t count, int32_t written)
{
	(void)file, (void)vectors, (void)count, (void)written;
	return NO_FILE;
}

/* stop leaves the result and ends the instance. */
_Noreturn void stop(void)
{
	result.code = INTERNAL;
	__builtin_trap();
}
