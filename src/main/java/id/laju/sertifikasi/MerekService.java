package id.laju.sertifikasi;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.DrafService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brands of a certification (CRT-013 to CRT-017). */
@Service
public class MerekService {

    private final MerekMapper mapper;
    private final SertifikasiService sertifikasi;
    private final KatalogSertifikasi katalog;
    private final DrafService draf;
    private final PermohonanService permohonan;
    private final BerkasService berkas;

    MerekService(MerekMapper mapper, SertifikasiService sertifikasi, KatalogSertifikasi katalog, DrafService draf, PermohonanService permohonan, BerkasService berkas) {
        this.mapper = mapper;
        this.sertifikasi = sertifikasi;
        this.katalog = katalog;
        this.draf = draf;
        this.permohonan = permohonan;
        this.berkas = berkas;
    }

    public List<Merek> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** @throws TidakDitemukan when it belongs to another request */
    public Merek ambil(long permohonanId, long id) {
        return mapper.cari(permohonanId, id).orElseThrow(() -> new TidakDitemukan("Merek ini tidak ada pada permohonan ini."));
    }

    /** An empty one, to be filled in. @return its id */
    @Transactional
    public long tambah(PenggunaLogin saya, long permohonanId) {
        sertifikasi.untukDiubah(saya, permohonanId, null, "merek");
        return mapper.tambah(permohonanId);
    }

    /** @return version of the request afterwards */
    @Transactional
    public int simpan(PenggunaLogin saya, long permohonanId, long id, DataMerek isian) {
        Permohonan p = sertifikasi.untukDiubah(saya, permohonanId, isian.versi(), "merek");
        Merek lama = ambil(permohonanId, id);
        Merek baru = isian.jadi(lama, katalog.hariIni(p.satker()));
        mapper.simpan(baru);
        draf.catatPerubahan(p, saya, "Merek " + lama.urutan(), lama, baru);
        return permohonan.ambil(permohonanId).versi();
    }

    /** The certificate of the brand, or its licence; what was there before is replaced. @throws id.laju.umum.IsianKeliru on field daftar or lisensi */
    @Transactional
    public void pasang(PenggunaLogin saya, long permohonanId, long id, List<Unggahan> daftar, List<Unggahan> lisensi) {
        Permohonan p = sertifikasi.untukDiubah(saya, permohonanId, null, "merek");
        Merek m = ambil(permohonanId, id);
        daftar.forEach(u -> {
            mapper.pasangDaftar(id, simpan(p, saya, u, "daftar", "File Pendaftaran/Sertifikat Merek"));
            buang(p, m.daftarBerkas());
        });
        lisensi.forEach(u -> {
            mapper.pasangLisensi(id, simpan(p, saya, u, "lisensi", "Surat Perjanjian Lisensi Merek"));
            buang(p, m.lisensiBerkas());
        });
    }

    private UUID simpan(Permohonan p, PenggunaLogin saya, Unggahan u, String bidang, String label) {
        return berkas.simpan(p.satker(), u.nama(), u.isi(), saya.pelaku(), Aturan.DOKUMEN_SERTIFIKASI.untuk(bidang, label)).id();
    }

    /** What was judged stays. */
    private void buang(Permohonan p, UUID lama) {
        if (lama != null && p.draf()) {
            berkas.hapus(lama);
        }
    }

    @Transactional
    public void hapus(PenggunaLogin saya, long permohonanId, long id, Integer versi) {
        Permohonan p = sertifikasi.untukDiubah(saya, permohonanId, versi, "merek");
        Merek m = ambil(permohonanId, id);
        mapper.hapus(id);
        buang(p, m.daftarBerkas());
        buang(p, m.lisensiBerkas());
        draf.catatPerubahan(p, saya, "Merek " + m.urutan(), Map.of("merek", Objects.toString(m.merek(), "")), Map.of("merek", "(dihapus)"));
    }

    /** Its files. */
    public List<UUID> berkas(long permohonanId) {
        return semua(permohonanId).stream().flatMap(m -> Stream.of(m.daftarBerkas(), m.lisensiBerkas())).filter(b -> b != null).toList();
    }

    /** What a brand still lacks, one sentence each; a brand of somebody else needs the owner's licence (CRT-015). */
    public List<String> kurang(Merek m) {
        PeriksaIsian p = new PeriksaIsian();
        p.wajib("merek", m.merek(), "isi Merek Produk").wajib("namaProduk", m.namaProduk(), "isi Nama Produk")
            .wajib("milikSendiri", m.milikSendiri(), "pilih atas nama siapa merek didaftarkan")
            .tolakJika(m.berlisensi() && m.pemilik() == null, "pemilik", "isi nama pemilik merek")
            .tolakJika(m.berlisensi() && m.lisensiBerkas() == null, "lisensi", "unggah Surat Perjanjian Lisensi Merek, karena merek ini bukan atas nama perusahaan Anda");
        return new ArrayList<>(p.kalimat());
    }
}
