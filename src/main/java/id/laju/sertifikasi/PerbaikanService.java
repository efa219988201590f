package id.laju.sertifikasi;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.CatatanPerbaikan;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.PengajuanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A certification that came back: exactly what has to be corrected, each replaced or answered before it is sent again (CRT-028, CRT-029). */
@Service
public class PerbaikanService {

    private final PerbaikanMapper mapper;
    private final KajiUlangService catatan;
    private final LayananSertifikasi layanan;
    private final DaftarUnggahService unggah;
    private final DrafService draf;
    private final PengajuanService pengajuan;
    private final PermohonanService permohonan;
    private final Clock jam;

    PerbaikanService(PerbaikanMapper mapper, KajiUlangService catatan, LayananSertifikasi layanan, DaftarUnggahService unggah, DrafService draf, PengajuanService pengajuan, PermohonanService permohonan,
            Clock jam) {
        this.mapper = mapper;
        this.catatan = catatan;
        this.layanan = layanan;
        this.unggah = unggah;
        this.draf = draf;
        this.pengajuan = pengajuan;
        this.permohonan = permohonan;
        this.jam = jam;
    }

    /** Nothing unless the request is back with the customer. */
    @Transactional
    public List<BarisPerbaikan> daftar(Permohonan p) {
        if (p.dikembalikan() == null) {
            return List.of();
        }
        Map<String, String> nama = layanan.bidang(p);
        Map<String, String> tanggapan = mapper.tanggapan(p.id(), catatan.putaran(p.id())).stream().collect(Collectors.toMap(PerbaikanMapper.Tanggapan::bidang, PerbaikanMapper.Tanggapan::tanggapan));
        Map<String, BarisUnggah> dokumen = unggah.daftar(p).stream().collect(Collectors.toMap(b -> b.dokumen().kode(), b -> b));
        Map<String, String> semua = new LinkedHashMap<>();
        catatan.catatanTerakhir(p.id()).forEach(c -> semua.merge(c.bidang(), c.catatan(), (a, b) -> a + " " + b));
        return semua.entrySet().stream().map(e -> baris(p, e.getKey(), e.getValue(), nama.getOrDefault(e.getKey(), e.getKey()), dokumen.get(e.getKey()), tanggapan.get(e.getKey()))).toList();
    }

    private BarisPerbaikan baris(Permohonan p, String bidang, String isi, String nama, BarisUnggah dokumen, String tanggapan) {
        String kelompok = dokumen == null ? "ISIAN" : dokumen.dokumen().kelompok();
        return new BarisPerbaikan(bidang, kelompok, nama, isi, dokumen == null ? alamat(bidang) : "unggah/" + bidang, unggah.digantiSejak(p.id(), bidang, p.dikembalikan()) || diubah(p, bidang), tanggapan);
    }

    /** Something was typed anew since it came back. */
    private boolean diubah(Permohonan p, String bidang) {
        String bagian = bidang.equals("data") ? "Data Permohonan" : bidang.startsWith("merek.") ? "Merek " + bidang.substring("merek.".length()) : bidang;
        return permohonan.jejak(p.id()).stream().anyMatch(j -> "UBAH".equals(j.tindakan()) && j.pada().isAfter(p.dikembalikan()) && j.rincian().startsWith(bagian + ": "));
    }

    private static String alamat(String bidang) {
        if (JenisIsian.dari(bidang).isPresent()) {
            return "isian/" + bidang;
        }
        return bidang.startsWith("merek") ? "merek" : bidang.equals("pabrik") ? "pabrik" : "data";
    }

    /** An answer in words, where nothing else is handed in. @throws IsianKeliru when the balai did not ask about it */
    @Transactional
    public void tanggapi(PenggunaLogin saya, long id, String bidang, String teks) {
        Permohonan p = draf.untukDiubah(saya, id, null);
        if (daftar(p).stream().noneMatch(b -> b.bidang().equals(bidang))) {
            throw new TidakDitemukan("Balai tidak meminta perbaikan pada bagian ini.");
        }
        new PeriksaIsian().wajib("tanggapan", teks, "Tulis tanggapan Anda atas catatan balai.").panjang("tanggapan", teks, 1000, "Tanggapan").selesai();
        mapper.tanggapi(id, catatan.putaran(id), bidang, BacaIsian.teks(teks), saya.pelaku(), jam.instant());
        draf.catatPerubahan(p, saya, "Tanggapan " + layanan.bidang(p).getOrDefault(bidang, bidang), Map.of("tanggapan", ""), Map.of("tanggapan", teks.strip()));
    }

    /** Kirim Perbaikan. @throws IsianKeliru until each was replaced or answered */
    @Transactional
    public void kirim(PenggunaLogin saya, long id, Integer versi) {
        List<BarisPerbaikan> belum = daftar(draf.ambil(saya, id)).stream().filter(b -> !b.selesai()).toList();
        if (!belum.isEmpty()) {
            throw new IsianKeliru("Belum semua diperbaiki: ganti berkasnya atau tulis tanggapan untuk " + belum.get(0).nama() + ".");
        }
        pengajuan.kirimPerbaikan(saya, id, versi);
    }

    /** What the balai wrote last, by field. */
    static boolean diminta(List<CatatanPerbaikan> catatan, String bidang) {
        return catatan.stream().map(CatatanPerbaikan::bidang).anyMatch(b -> b.equals("umum") || b.equals(bidang) || b.startsWith(bidang + "."));
    }
}
