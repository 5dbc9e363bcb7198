// sohoa-virtual-papers: test papers with exact ground truth, for measuring recognition.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <QGuiApplication>

#include "virtual/papers/damage.h"
#include "virtual/papers/generator.h"

int main(int argc, char** argv) {
    constexpr int usage = 2;
    CLI::App app{"Synthetic administrative papers with their ground truth: OUT/pages and OUT/ground_truth.json"};
    std::string folder, family;
    sohoa::papers::SetOptions options;
    const std::vector<std::string> names(sohoa::papers::presets().begin(), sohoa::papers::presets().end());
    app.add_option("out", folder, "the folder to make")->required();
    app.add_option("--documents", options.documents, "how many papers")
        ->check(CLI::Range(1, 9999))
        ->capture_default_str();
    app.add_option("--seed", options.seed, "another seed, another set")->capture_default_str();
    app.add_option("--preset", options.preset, "one kind of damage for all; otherwise they take turns")
        ->check(CLI::IsMember(names));
    app.add_option("--font", family, "one family for all; otherwise each paper has one of this machine's");
    app.add_option("--prefix", options.prefix, "of the papers' names")->capture_default_str();
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : usage;
    }
    options.family = QString::fromStdString(family);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto made = sohoa::papers::makeSet(options, folder);
    if (made) return 0;
    fmt::print(stderr, "{}: {} ({})\n", made.error().code.name, made.error().code.vi, made.error().detail);
    return sohoa::exitStatus(made.error().code);
}
