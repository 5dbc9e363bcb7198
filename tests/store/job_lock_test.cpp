#include "store/job_lock.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "core/error_codes.h"
#include "tests/support/temporary_folder.h"

namespace sohoa {
namespace {

TEST(AJobLock, keepsOthersOutUntilItIsLetGo) {
    const test::TemporaryFolder folder;
    {
        const auto mine = JobLock::acquire(folder.path(), JobId{7});
        ASSERT_TRUE(mine);
        EXPECT_EQ(JobLock::acquire(folder.path(), JobId{7}).error().code, errors::StoreConflict);
        EXPECT_TRUE(JobLock::acquire(folder.path(), JobId{8})) << "another job is free";
    }
    EXPECT_TRUE(JobLock::acquire(folder.path(), JobId{7}));
}

TEST(AJobLock, isFreeWhenItsProcessIsKilled) {
    const test::TemporaryFolder folder;
    int ready[2];
    ASSERT_EQ(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto lock = JobLock::acquire(folder.path(), JobId{7});
        (void)!write(ready[1], "x", 1);
        pause();
        _exit(0);
    }
    char byte;
    ASSERT_EQ(read(ready[0], &byte, 1), 1);
    EXPECT_FALSE(JobLock::acquire(folder.path(), JobId{7}));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    EXPECT_TRUE(JobLock::acquire(folder.path(), JobId{7}));
}

}  // namespace
}  // namespace sohoa
