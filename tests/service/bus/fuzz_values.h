// What a client sends that wishes the service ill: values of every D-Bus type, chosen by a seed. No path among them is
// that of an existing folder, for the service would do as it is told and back up onto it.
#pragma once

#include <QStringList>
#include <QVariantList>
#include <array>
#include <filesystem>
#include <random>
#include <vector>

namespace sohoa::test {

class FuzzValues {
  public:
    // folder: for the files whose descriptors are sent.
    FuzzValues(std::uint64_t seed, const std::filesystem::path& folder);
    ~FuzzValues();
    FuzzValues(const FuzzValues&) = delete;
    FuzzValues& operator=(const FuzzValues&) = delete;

    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random_); }
    bool oneIn(std::size_t chances) { return below(chances) == 0; }
    QVariantList ofTypes(const QStringList& types);
    QVariantList ofAnyTypes();  // up to six
    QString word();             // as a method's, an interface's, an object's name may be

  private:
    QVariant ofType(const QString& type);
    qlonglong number();
    QString text();
    QString document();  // JSON, or nearly
    QString hugeText();
    QVariant descriptor();

    std::mt19937_64 random_;
    std::vector<int> descriptors_;
};

}  // namespace sohoa::test
