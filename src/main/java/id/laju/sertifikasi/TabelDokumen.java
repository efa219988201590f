package id.laju.sertifikasi;

import id.laju.mesin.TabelKeputusan;
import id.laju.satker.SatkerService;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which documents an activity needs: the codes of the decision table in the words of the satker (CRT-034). What is not in use falls away. */
@Component
class TabelDokumen {

    private static final String TABEL = SyaratDokumenService.TABEL;
    private static final List<String> KELOMPOK = List.of("ISIAN", "CETAK", "NON_TEKNIS", "TEKNIS", "SATU");

    private final TabelKeputusan tabel;
    private final KatalogSertifikasiMapper mapper;
    private final SatkerService satker;
    /** Answers of one version of the table never change; each page of a request asks for them. */
    private final Map<List<String>, List<Map<String, Object>>> jawaban = new ConcurrentHashMap<>();

    TabelDokumen(TabelKeputusan tabel, KatalogSertifikasiMapper mapper, SatkerService satker) {
        this.tabel = tabel;
        this.mapper = mapper;
        this.satker = satker;
    }

    List<DokumenPerlu> diperlukan(String kodeSatker, String skema, Kegiatan kegiatan, String kelompok, String produk) {
        Map<String, Object> masukan = new HashMap<>();
        masukan.put("daftar", satker.pengaturan(kodeSatker, PengaturanSertifikasi.DAFTAR, "SIP_TENAN"));
        masukan.put("skema", skema);
        masukan.put("kegiatan", kegiatan.name());
        masukan.put("kelompok", kelompok);
        masukan.put("produk", produk);
        Map<String, SyaratKode> kata = mapper.syarat(kodeSatker).stream().collect(Collectors.toMap(SyaratKode::kode, Function.identity()));
        Map<String, DokumenPerlu> hasil = new LinkedHashMap<>();
        jawab(kodeSatker, masukan).stream().filter(b -> kata.containsKey(b.get("dokumen")))
            .map(b -> perlu(b, kata.get(b.get("dokumen")))).forEach(d -> hasil.merge(d.kode(), d, (a, b) -> a.wajib() ? a : b));
        return hasil.values().stream().sorted(Comparator.comparing((DokumenPerlu d) -> KELOMPOK.indexOf(d.kelompok())).thenComparing(d -> kata.get(d.kode()).urutan())).toList();
    }

    private List<Map<String, Object>> jawab(String kodeSatker, Map<String, Object> masukan) {
        List<String> kunci = List.of(tabel.versi(TABEL, kodeSatker), new TreeMap<>(masukan).toString());
        return jawaban.computeIfAbsent(kunci, k -> tabel.semua(TABEL, kodeSatker, masukan));
    }

    private static DokumenPerlu perlu(Map<String, Object> baris, SyaratKode s) {
        return new DokumenPerlu(s.kode(), (String) baris.get("jenis"), s.kelompok(), s.nama(), s.bantuan(), s.sumber(), s.tambahan(), Boolean.TRUE.equals(baris.get("wajib")));
    }
}
