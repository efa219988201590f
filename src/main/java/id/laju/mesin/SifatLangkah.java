package id.laju.mesin;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What a model says about one element in its extension properties (architecture, section 1). Unknown names are
 * refused at deployment by {@link PemeriksaSifat}.
 */
record SifatLangkah(Map<String, String> nilai) {

    static final String NORMA = "normaWaktu";
    static final String BATAS = "batasWaktu";
    static final String ESKALASI = "eskalasi";
    static final String STATUS_PELANGGAN = "statusPelanggan";
    static final String STATUS_SAMPEL = "statusSampel";
    static final String STATUS_STAF = "statusStaf";
    static final String GILIRAN = "giliran";
    static final String KELENGKAPAN = "kelengkapan";
    static final String KELUARAN = "keluaran";
    static final String BUKAN_PELAKU = "bukanPelaku";
    static final String JANJI = "janjiLayanan";
    static final String HALAMAN = "halaman";
    static final String PELIMPAHAN = "pelimpahan";
    static final String KABARI = "kabari";
    static final String LANGKAH_SOP = "langkahSop";
    static final String TIDAK = "tidak";

    static final Set<String> NAMA = Set.of(NORMA, BATAS, ESKALASI, STATUS_PELANGGAN, STATUS_SAMPEL, STATUS_STAF, GILIRAN,
            KELENGKAPAN, KELUARAN, BUKAN_PELAKU, JANJI, HALAMAN, PELIMPAHAN, KABARI, LANGKAH_SOP);
    static final Set<String> GILIRAN_DIKENAL = Set.of("balai", "pelanggan", "pihak ketiga");
    static final Set<String> LANGKAH_SOP_DIKENAL = Set.of("utama", "samping", "acuan", TIDAK);
    static final SifatLangkah KOSONG = new SifatLangkah(Map.of());

    static SifatLangkah dari(Element elemen) {
        Element ekstensi = elemen.element("extensionElements");
        Element daftar = ekstensi == null ? null : ekstensi.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (daftar == null) {
            return KOSONG;
        }
        // Modeler writes a property with an empty value for each field of a template that nobody filled in.
        Map<String, String> nilai = new LinkedHashMap<>();
        daftar.elements().stream().filter(p -> !p.attribute("value", "").isBlank()).forEach(p -> nilai.put(p.attribute("name", ""), p.attribute("value").strip()));
        return new SifatLangkah(nilai);
    }

    /** Parted by commas. */
    static List<String> daftar(String nilai) {
        return nilai == null ? List.of() : Arrays.stream(nilai.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    String ambil(String nama) {
        return nilai.get(nama);
    }
}
