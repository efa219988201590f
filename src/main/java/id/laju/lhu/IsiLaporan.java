package id.laju.lhu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.dokumen.AlatCetak;
import id.laju.dokumen.Bahasa;
import id.laju.dokumen.ContohUji;
import id.laju.dokumen.Lhu;
import id.laju.dokumen.Teks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a report says, field by field, in the words that it prints; to be compared with another report on the same samples. */
final class IsiLaporan {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Teks HARI = Teks.dari("tanggal pengujian", "date of testing");

    private final Map<String, String> isi = new LinkedHashMap<>();
    /** How often a parameter stands in the report, such as by two methods. */
    private final Map<String, Integer> kali = new HashMap<>();
    private final Bahasa bahasa;

    private IsiLaporan(Bahasa bahasa) {
        this.bahasa = bahasa;
    }

    /** In the order of printing; without number, dates of issue, signer and symbol. */
    static Map<String, String> dari(Lhu lhu) {
        IsiLaporan hasil = new IsiLaporan(lhu.bahasa());
        hasil.taruh(Teks.dari("Pelanggan", "Customer"), lhu.pelanggan().nama());
        hasil.taruh(Teks.dari("Alamat", "Address"), lhu.pelanggan().alamat());
        lhu.contoh().forEach(hasil::contoh);
        hasil.taruh(Teks.dari("Aturan keputusan", "Decision rule"), hasil.tulis(lhu.aturanKeputusan()));
        hasil.taruh(Teks.dari("Penyimpangan metode", "Deviations"), hasil.gabung(lhu.penyimpangan()));
        hasil.taruh(Teks.dari("Catatan", "Remarks"), hasil.gabung(lhu.catatan()));
        hasil.taruh(Teks.dari("Catatan (bahasa Inggris)"), hasil.inggris(lhu.catatan()));
        return hasil.isi;
    }

    private void contoh(ContohUji c) {
        String awal = c.nomorAnalisa() + ", ";
        taruh(awal, Teks.dari("sampel", "item"), c.nama().id());
        taruh(awal, Teks.dari("sampel (bahasa Inggris)", "item in English"), c.nama().en());
        c.uraian().forEach(u -> taruh(awal, u.label(), tulis(u.isi())));
        taruh(awal, Teks.dari("kondisi saat diterima", "condition when received"), tulis(c.kondisi()));
        taruh(awal, HARI, tulis(new AlatCetak(bahasa).rentang(c.mulaiUji(), c.selesaiUji())));
        c.kelompok().forEach(k -> k.hasil().forEach(h -> hasil(awal + (k.judul() == null ? "" : tulis(k.judul()) + ": "), h)));
    }

    private void hasil(String awal, ContohUji.Hasil h) {
        String parameter = awal + tulis(h.parameter());
        int ke = kali.merge(parameter, 1, Integer::sum);
        String nama = parameter + (ke == 1 ? "" : " (" + ke + ")") + ", ";
        taruh(nama, Teks.dari("hasil", "result"), tulis(h.nilai().tulis(bahasa)));
        taruh(nama, Teks.dari("ketidakpastian", "uncertainty"), h.ketidakpastian() == null ? null : tulis(h.ketidakpastian().tulis(bahasa)));
        taruh(nama, Teks.dari("satuan", "unit"), tulis(h.satuan()));
        taruh(nama, Teks.dari("metode", "method"), h.metode());
        taruh(nama, Teks.dari("kesesuaian", "conformity"), tulis(h.kesesuaian()));
        taruh(nama, Teks.dari("penyedia luar", "external provider"), h.subkontraktor());
    }

    private void taruh(Teks label, String nilai) {
        taruh("", label, nilai);
    }

    private void taruh(String awal, Teks label, String nilai) {
        if (nilai != null && !nilai.isBlank()) {
            isi.put(awal + tulis(label), nilai);
        }
    }

    private String tulis(Teks teks) {
        return teks == null ? null : teks.utama(bahasa);
    }

    private String gabung(List<Teks> semua) {
        return semua.stream().map(t -> t.utama(bahasa)).collect(Collectors.joining("; "));
    }

    /** The second language of a report in two. */
    private String inggris(List<Teks> semua) {
        return semua.stream().map(t -> t.kedua(bahasa)).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    /** A later day alone is no other result; it is printed all the same. */
    static boolean keadaan(Lhu.Perubahan p) {
        return p.bidang().endsWith(", " + HARI.id()) || p.bidang().endsWith(", " + HARI.en());
    }

    /** In the order of the new one; what is gone comes last. */
    static List<Lhu.Perubahan> beda(Map<String, String> lama, Map<String, String> baru) {
        List<Lhu.Perubahan> hasil = new ArrayList<>();
        baru.forEach((bidang, nilai) -> {
            if (!Objects.equals(lama.get(bidang), nilai)) {
                hasil.add(new Lhu.Perubahan(bidang, lama.get(bidang), nilai));
            }
        });
        lama.forEach((bidang, nilai) -> {
            if (!baru.containsKey(bidang)) {
                hasil.add(new Lhu.Perubahan(bidang, nilai, null));
            }
        });
        return hasil;
    }

    static String tulis(Object isi) {
        try {
            return JSON.writeValueAsString(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> baca(String json) {
        return baca(json, new TypeReference<LinkedHashMap<String, String>>() { });
    }

    static List<Lhu.Perubahan> bacaBeda(String json) {
        return json == null ? List.of() : baca(json, new TypeReference<List<Lhu.Perubahan>>() { });
    }

    private static <T> T baca(String json, TypeReference<T> jenis) {
        try {
            return JSON.readValue(json, jenis);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
