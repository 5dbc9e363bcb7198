#include "core/secret_bytes.h"

#include <openssl/crypto.h>
#include <sys/mman.h>

#include <cstdlib>
#include <utility>

namespace sohoa {

SecretBytes::SecretBytes(std::size_t size) : size_(size), mapped_((size / 4096 + 1) * 4096) {
    void* memory = mmap(nullptr, mapped_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) std::abort();
    // A machine whose limit on locked memory is used up still gets the wipe and no dump.
    (void)mlock(memory, mapped_);
    (void)madvise(memory, mapped_, MADV_DONTDUMP);
    data_ = static_cast<char*>(memory);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)), mapped_(other.mapped_) {}

// What was held until now is wiped here and not when the other one ends.
SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    SecretBytes taken(std::move(other));
    std::swap(data_, taken.data_);
    std::swap(size_, taken.size_);
    std::swap(mapped_, taken.mapped_);
    return *this;
}

SecretBytes::~SecretBytes() {
    if (data_ == nullptr) return;
    OPENSSL_cleanse(data_, mapped_);
    munmap(data_, mapped_);
}

void SecretBytes::shrink(std::size_t size) {
    if (size >= size_) return;
    OPENSSL_cleanse(data_ + size, size_ - size);
    size_ = size;
}

}  // namespace sohoa
