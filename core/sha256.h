// SHA-256: what names a file in the spool, an entry in the ledger and a document at its receiver.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/result.h"

namespace sohoa {

struct Sha256 {
    std::array<unsigned char, 32> bytes{};

    std::string hex() const;  // 64 lower-case digits
    static Result<Sha256> fromHex(std::string_view hex);

    friend bool operator==(const Sha256&, const Sha256&) = default;
    friend auto operator<=>(const Sha256&, const Sha256&) = default;
};

// Hashes what is added, in any number of pieces.
class Sha256Hasher {
  public:
    Sha256Hasher();
    ~Sha256Hasher();
    Sha256Hasher(Sha256Hasher&&) noexcept;
    Sha256Hasher& operator=(Sha256Hasher&&) noexcept;

    void add(std::span<const std::byte> bytes);
    void add(std::string_view text);
    Sha256 finish();  // once; the hasher is spent afterwards

  private:
    struct State;
    std::unique_ptr<State> state_;
};

Sha256 sha256Of(std::string_view bytes);
Result<Sha256> sha256OfFile(const std::filesystem::path& path);

}  // namespace sohoa
