// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first part of an AppImage of type 2: an ELF program, behind which a squashfs file system begins. It mounts that
// through FUSE and runs AppRun in it; where FUSE cannot be used, it extracts into a folder of its own first.
// One process serves and waits, its child becomes the application; what was made is taken away when that has ended.

#define _GNU_SOURCE
#define FUSE_USE_VERSION 32

#include <squashfuse/ll.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { Failed = 127, Block = 256 * 1024 };

static char imagePath[PATH_MAX];
static char folder[PATH_MAX]; // of the mount or of what was extracted; empty: none
static volatile sig_atomic_t child;

static int fail(const char *what)
{
    fprintf(stderr, "AppImage: %s: %s\n", what, errno ? strerror(errno) : "not as it should be");
    return Failed;
}

/// Where the ELF file ends: after its table of sections, which is its last part. 0: this is no such file.
static size_t payloadOffset(void)
{
    Elf64_Ehdr head;
    const int file = open(imagePath, O_RDONLY | O_CLOEXEC);
    const bool whole = file >= 0 && read(file, &head, sizeof head) == (ssize_t)sizeof head;
    if (file >= 0)
        close(file);
    if (!whole || memcmp(head.e_ident, ELFMAG, SELFMAG) != 0)
        return 0;
    return (size_t)head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

/// Writes one regular file; false with errno.
static bool writeFile(sqfs *fs, sqfs_inode *inode, const char *path)
{
    static char bytes[Block];
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return false;
    bool good = true;
    for (sqfs_off_t at = 0; good && (uint64_t)at < inode->xtra.reg.file_size;) {
        sqfs_off_t count = sizeof bytes;
        good = sqfs_read_range(fs, inode, at, &count, bytes) == SQFS_OK && count > 0;
        for (sqfs_off_t done = 0; good && done < count;) {
            const ssize_t written = write(file, bytes + done, (size_t)(count - done));
            good = written > 0;
            done += good ? written : 0;
        }
        at += count;
    }
    good = fchmod(file, inode->base.mode & 0755) == 0 && good;
    return close(file) == 0 && good;
}

/// Writes what matches `pattern` (NULL: all) into `into`, which exists; `tell` names each on stdout.
static int extract(size_t offset, const char *into, const char *pattern, bool tell)
{
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    errno = 0;
    if (sqfs_open_image(&fs, imagePath, offset) != SQFS_OK)
        return Failed; // it has said why
    if (sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) != SQFS_OK)
        return fail("the file system within cannot be read");
    while (sqfs_traverse_next(&walk, &error)) {
        char path[PATH_MAX];
        sqfs_inode inode;
        if (walk.dir_end)
            continue;
        if (snprintf(path, sizeof path, "%s/%s", into, walk.path) >= (int)sizeof path)
            return errno = ENAMETOOLONG, fail(walk.path);
        if (sqfs_inode_get(&fs, &inode, sqfs_dentry_inode(&walk.entry)) != SQFS_OK)
            return fail(walk.path);
        const bool isFolder = S_ISDIR(inode.base.mode);
        if (pattern && !isFolder && fnmatch(pattern, walk.path, FNM_LEADING_DIR) != 0)
            continue;
        errno = 0;
        if (isFolder) {
            if (mkdir(path, 0755) != 0 && errno != EEXIST)
                return fail(path);
            continue; // folders of what does not match are empty, and removed below
        }
        if (S_ISLNK(inode.base.mode)) {
            char target[PATH_MAX];
            size_t size = sizeof target;
            if (sqfs_readlink(&fs, &inode, target, &size) != SQFS_OK || symlink(target, path) != 0)
                return fail(path);
        } else if (S_ISREG(inode.base.mode) && !writeFile(&fs, &inode, path)) {
            return fail(path);
        }
        if (tell)
            puts(path);
    }
    sqfs_traverse_close(&walk);
    sqfs_fd_close(fs.fd);
    return error == SQFS_OK ? 0 : fail("the file system within is damaged");
}

static int removeEntry(const char *path, const struct stat *status, int kind, struct FTW *walk)
{
    (void)status, (void)kind, (void)walk;
    return remove(path), 0;
}

static int removeEmptyFolder(const char *path, const struct stat *status, int kind, struct FTW *walk)
{
    (void)status, (void)walk;
    if (kind == FTW_DP)
        (void)rmdir(path); // fails where there is something in it, as it should
    return 0;
}

static void removeTree(const char *path)
{
    nftw(path, removeEntry, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
}

/// A folder that nobody else may look into, in `folder`.
static bool makeFolder(void)
{
    const char *const base = getenv("TMPDIR");
    snprintf(folder, sizeof folder, "%s/.mount_plectrumXXXXXX", base && *base == '/' ? base : "/tmp");
    if (mkdtemp(folder))
        return true;
    folder[0] = '\0';
    return false;
}

static void passOn(int number)
{
    if (child > 0)
        kill((pid_t)child, number);
}

/// What ends us ends the child first: we go when it has gone, and clean up.
static void catchSignals(void)
{
    const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2};
    struct sigaction action = {.sa_handler = passOn};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; ++i)
        sigaction(numbers[i], &action, NULL);
}

static _Noreturn void becomeApplication(char **arguments, pid_t parent)
{
    char program[PATH_MAX + 8];
    prctl(PR_SET_PDEATHSIG, SIGTERM); // without us there is no file system below it
    if (getppid() != parent)
        _exit(Failed);
    snprintf(program, sizeof program, "%s/AppRun", folder);
    setenv("APPDIR", folder, 1);
    execv(program, arguments);
    _exit(fail(program));
}

static int exitCode(int status)
{
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/// Starts AppRun with `arguments` and waits for its end, serving `session` meanwhile if there is one.
static int run(char **arguments, struct fuse_session *session)
{
    const pid_t self = getpid();
    sigset_t blocked, before;
    sigfillset(&blocked);
    sigprocmask(SIG_BLOCK, &blocked, &before); // none may come before there is a child to pass it to
    const pid_t pid = fork();
    if (pid == 0) {
        sigprocmask(SIG_SETMASK, &before, NULL);
        becomeApplication(arguments, self);
    }
    if (pid < 0)
        return sigprocmask(SIG_SETMASK, &before, NULL), fail("fork");
    child = pid;
    catchSignals();
    sigprocmask(SIG_SETMASK, &before, NULL);
    int status = 0;
    struct fuse_buf buffer = {.mem = NULL};
    for (;;) {
        const pid_t ended = waitpid(pid, &status, session ? WNOHANG : 0);
        if (ended == pid || (ended < 0 && errno != EINTR))
            break;
        if (!session)
            continue;
        struct pollfd waited = {.fd = fuse_session_fd(session), .events = POLLIN};
        if (poll(&waited, 1, 50) <= 0) // the end of the child is seen that late at most
            continue;
        const int got = fuse_session_receive_buf(session, &buffer);
        if (got == 0 || (got < 0 && got != -EINTR && got != -EAGAIN))
            break; // somebody else unmounted it
        if (got > 0)
            fuse_session_process_buf(session, &buffer);
    }
    free(buffer.mem);
    child = 0;
    return exitCode(status);
}

/// Mounts at `folder`, runs and unmounts; -1 where FUSE cannot be used. `arguments` NULL: only until a signal comes.
static int runMounted(size_t offset, char **arguments)
{
    struct fuse_lowlevel_ops operations = {
        .getattr = sqfs_ll_op_getattr,   .opendir = sqfs_ll_op_opendir,     .releasedir = sqfs_ll_op_releasedir,
        .readdir = sqfs_ll_op_readdir,   .lookup = sqfs_ll_op_lookup,       .open = sqfs_ll_op_open,
        .create = sqfs_ll_op_create,     .release = sqfs_ll_op_release,     .read = sqfs_ll_op_read,
        .readlink = sqfs_ll_op_readlink, .listxattr = sqfs_ll_op_listxattr, .getxattr = sqfs_ll_op_getxattr,
        .forget = sqfs_ll_op_forget,     .statfs = stfs_ll_op_statfs,
    };
    char *words[] = {"plectrum", "-oro,nosuid,nodev,fsname=plectrum,subtype=squashfuse"};
    struct fuse_args options = FUSE_ARGS_INIT(2, words);
    if (access("/dev/fuse", R_OK | W_OK) != 0)
        return -1;
    sqfs_ll *const image = sqfs_ll_open(imagePath, offset);
    if (!image)
        return -1;
    struct fuse_session *const session = fuse_session_new(&options, &operations, sizeof operations, image);
    if (!session || fuse_session_mount(session, folder) != 0) {
        if (session)
            fuse_session_destroy(session);
        sqfs_ll_destroy(image);
        free(image);
        return -1;
    }
    fcntl(fuse_session_fd(session), F_SETFD, FD_CLOEXEC);
    int result = 0;
    if (arguments) {
        result = run(arguments, session);
    } else {
        puts(folder);
        fflush(stdout);
        fuse_set_signal_handlers(session);
        fuse_session_loop(session);
        fuse_remove_signal_handlers(session);
    }
    fuse_session_unmount(session);
    fuse_session_destroy(session);
    sqfs_ll_destroy(image);
    free(image);
    return result;
}

/// fusermount3 speaks on stderr where it fails; that is no news to who gets the extracted program instead.
static int runQuietlyMounted(size_t offset, char **arguments)
{
    if (access("/usr/bin/fusermount3", X_OK) != 0 && access("/bin/fusermount3", X_OK) != 0 && geteuid() != 0)
        return -1;
    return runMounted(offset, arguments);
}

static int extractAndRun(size_t offset, char **arguments)
{
    int result = extract(offset, folder, NULL, false);
    if (result == 0)
        result = run(arguments, NULL);
    removeTree(folder);
    return result;
}

static int extractHere(size_t offset, const char *pattern)
{
    if (mkdir("squashfs-root", 0755) != 0 && errno != EEXIST)
        return fail("squashfs-root");
    const int result = extract(offset, "squashfs-root", pattern, true);
    if (pattern)
        nftw("squashfs-root", removeEmptyFolder, 16, FTW_DEPTH | FTW_PHYS);
    return result;
}

int main(int count, char **arguments)
{
    const ssize_t length = readlink("/proc/self/exe", imagePath, sizeof imagePath - 1);
    if (length < 0)
        return fail("/proc/self/exe");
    imagePath[length] = '\0';
    const size_t offset = payloadOffset();
    if (offset == 0)
        return fail(imagePath);

    const char *const wish = count > 1 ? arguments[1] : "";
    if (strcmp(wish, "--appimage-offset") == 0)
        return printf("%zu\n", offset), 0;
    if (strcmp(wish, "--appimage-version") == 0)
        return puts("plectrum-runtime " PLECTRUM_VERSION " (type 2)"), 0;
    if (strcmp(wish, "--appimage-extract") == 0)
        return extractHere(offset, count > 2 ? arguments[2] : NULL);
    if (strcmp(wish, "--appimage-help") == 0)
        return puts("--appimage-extract [PATTERN]   write what is within into squashfs-root\n"
                    "--appimage-extract-and-run     run without FUSE (also: APPIMAGE_EXTRACT_AND_RUN=1)\n"
                    "--appimage-mount               mount it until Ctrl+C, and say where\n"
                    "--appimage-offset              where the squashfs begins, in bytes\n"
                    "--appimage-version             of this first part\n"
                    "cli ARGUMENTS...               plectrum-cli"),
               0;

    char here[PATH_MAX];
    if (getcwd(here, sizeof here))
        setenv("OWD", here, 1);
    setenv("APPIMAGE", imagePath, 1);
    setenv("ARGV0", arguments[0], 1);
    const bool mountOnly = strcmp(wish, "--appimage-mount") == 0;
    const bool mustExtract = strcmp(wish, "--appimage-extract-and-run") == 0;
    if (mustExtract) {
        arguments[1] = arguments[0];
        ++arguments;
    }
    const char *const asked = getenv("APPIMAGE_EXTRACT_AND_RUN");
    if (!makeFolder())
        return fail("no temporary folder");
    int result = -1;
    if (mountOnly)
        result = runMounted(offset, NULL);
    else if (!mustExtract && !(asked && *asked))
        result = runQuietlyMounted(offset, arguments);
    if (result == -1 && mountOnly)
        result = fail("FUSE cannot be used here");
    else if (result == -1)
        result = extractAndRun(offset, arguments);
    (void)rmdir(folder); // still there after a mount
    return result;
}
