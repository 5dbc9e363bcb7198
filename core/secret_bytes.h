// A PIN or key in memory that is locked (never swapped), left out of core dumps, and wiped when it is let go.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace sohoa {

// Owned by one holder at a time; one thread. Bytes are zero until written.
class SecretBytes {
  public:
    explicit SecretBytes(std::size_t size = 0);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    ~SecretBytes();

    std::span<char> bytes() { return {data_, size_}; }
    std::string_view view() const { return {data_, size_}; }
    const char* c_str() const { return data_; }  // a zero byte always follows
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    void shrink(std::size_t size);  // wipes what is cut off

  private:
    char* data_;
    std::size_t size_, mapped_;
};

}  // namespace sohoa
