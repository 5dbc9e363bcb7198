#include "core/handle.h"

#include <gtest/gtest.h>

namespace sohoa {

static int freed = 0;

struct Handle {
    int value;
};
static void freeHandle(Handle* handle) {
    ++freed;
    delete handle;
}

TEST(Handle, IsFreedOnceByItsOwnFunction) {
    freed = 0;
    {
        Owned<Handle, freeHandle> first{new Handle{7}};
        const Owned<Handle, freeHandle> second = std::move(first);
        EXPECT_EQ(second->value, 7);
        EXPECT_EQ(freed, 0);
    }
    EXPECT_EQ(freed, 1);
}

TEST(Handle, NothingIsFreedWhereTheLibraryGaveNothing) {
    freed = 0;
    { const Owned<Handle, freeHandle> none{nullptr}; }
    EXPECT_EQ(freed, 0);
}

TEST(Handle, IsNoLargerThanAPointer) { EXPECT_EQ(sizeof(Owned<Handle, freeHandle>), sizeof(Handle*)); }

}  // namespace sohoa
