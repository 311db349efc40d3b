//! Keys as there will be: the tests freeze them, and the benchmarks look them up.

/// Names as vendors' products have them: many begin and end alike.
pub fn realistic(count: usize) -> Vec<String> {
    let vendors = [
        "Aliyun",
        "AlibabaCloud",
        "AWS",
        "Azure",
        "GoogleCloud",
        "Huaweiyun",
        "Tencent",
        "VolcEngine",
        "Oracle",
        "IBM",
    ];
    let products =
        ["Graph", "Object", "Block", "Virtual", "Container", "Network", "Queue", "Function", "Log", "Metric", "Trace"];
    let kinds = [
        "DatabaseService",
        "StorageService",
        "MachinesClassic",
        "NetworksClassic",
        "Monitor",
        "Gateway",
        "Alert",
        "Event",
    ];
    let mut names = Vec::new();
    for number in 0.. {
        for vendor in vendors {
            for product in products {
                for kind in kinds {
                    if names.len() == count {
                        return names;
                    }
                    let number = if number == 0 { String::new() } else { number.to_string() };
                    names.push(format!("{vendor}{product}{number}{kind}"));
                }
            }
        }
    }
    names
}
