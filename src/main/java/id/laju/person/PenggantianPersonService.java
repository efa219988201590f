package id.laju.person;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.Unggahan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates and cards in the place of released ones whose data are wrong, or that are lost or damaged: asked for, looked at, and issued as all are (ISO/IEC 17024, 9.7). */
@Service
class PenggantianPersonService {

    private static final Aturan BUKTI = Aturan.DATA_DUKUNG.untuk("bukti-penggantian", "Bukti");

    private final PenggantianPersonMapper mapper;
    private final SertifikatPersonMapper sertifikat;
    private final SkemaPersonService skema;
    private final BerkasService berkas;
    private final PersonProses proses;
    private final Clock jam;

    PenggantianPersonService(PenggantianPersonMapper mapper, SertifikatPersonMapper sertifikat, SkemaPersonService skema, BerkasService berkas, PersonProses proses, Clock jam) {
        this.mapper = mapper;
        this.sertifikat = sertifikat;
        this.skema = skema;
        this.berkas = berkas;
        this.proses = proses;
        this.jam = jam;
    }

    PenggantianPerson ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Permintaan sertifikat pengganti", id));
    }

    List<PenggantianPerson> milik(long permohonanId) {
        return mapper.milik(permohonanId);
    }

    /** In force today, and no other replacement of its order goes on. */
    boolean dapatDiminta(SertifikatPerson s) {
        return "AKTIF".equals(s.keadaan(skema.hariIni(s.satker()))) && mapper.milik(s.permohonanId()).stream().allMatch(g -> g.selesai() != null);
    }

    /** @throws IsianKeliru naming the fields; for one that is not in force */
    @Transactional
    long minta(PenggunaLogin saya, Permohonan p, SertifikatPerson s, String sebab, String alasan, Unggahan bukti) {
        new PeriksaIsian().tolakJika(!saya.peran().contains("pemohon"), "sebab", "Hanya pemohon perusahaan yang meminta sertifikat pengganti.")
            .tolakJika(sebab == null || !Set.of("KELIRU", "HILANG", "RUSAK").contains(sebab), "sebab", "Pilih mengapa sertifikat atau kartunya diganti.")
            .wajib("alasan", alasan, "KELIRU".equals(sebab) ? "Tulis data mana yang keliru dan bagaimana seharusnya." : "Tulis apa yang terjadi dengan sertifikat atau kartunya.").panjang("alasan", alasan, 1000, "Uraian")
            .tolakJika(bukti == null && ("HILANG".equals(sebab) || "KELIRU".equals(sebab)), "bukti", "KELIRU".equals(sebab) ? "Unggah bukti data yang benar, misalnya KTP." : "Unggah surat keterangan hilang.")
            .tolakJika(!dapatDiminta(s), "sebab", "Sertifikat ini tidak berlaku lagi, atau penggantian lain dari order ini sedang diproses.").selesai();
        UUID file = bukti == null ? null : berkas.simpan(p.satker(), bukti.nama(), bukti.isi(), saya.pelaku(), BUKTI).id();
        Long id = mapper.minta(p.satker(), p.id(), s.id(), sebab, alasan.strip(), file, jam.instant(), saya.pelaku());
        if (id == null) {
            throw IsianKeliru.pada("sebab", "Penggantian lain dari order ini sedang diproses; minta lagi sesudah selesai.");
        }
        mapper.beriKasus(id, p.satker() + "/GSP-" + id);
        proses.mulaiPenggantian(ambil(id), p.pelangganId());
        return id;
    }

    /** @param putusan terima or tolak @throws IsianKeliru on putusan, alasan */
    @Transactional
    void putuskan(long id, String putusan, String alasan, String oleh) {
        boolean tolak = "tolak".equals(putusan);
        new PeriksaIsian().tolakJika(!tolak && !"terima".equals(putusan), "putusan", "Pilih terima atau tolak.").tolakJika(tolak && (alasan == null || alasan.isBlank()), "alasan", "Tulis alasan penolakan; pelanggan membacanya.")
            .panjang("alasan", alasan, 500, "Alasan").tolakJika(!tolak && !berlaku(id), "putusan", "Sertifikat ini tidak berlaku lagi, jadi tidak dapat diganti. Tolak permintaannya.").selesai();
        if (mapper.putuskan(id, putusan, tolak ? alasan.strip() : null, oleh) != 1) {
            throw new IsianKeliru("Permintaan ini sudah diputuskan. Muat ulang halaman.");
        }
    }

    private boolean berlaku(long id) {
        SertifikatPerson s = sertifikat.cari(ambil(id).sertifikatId()).orElseThrow();
        return "AKTIF".equals(s.keadaan(skema.hariIni(s.satker())));
    }

    /** Repeatable. */
    @Transactional
    void buka(long id) {
        mapper.buka(ambil(id).sertifikatId());
    }

    /** Repeatable. */
    @Transactional
    void selesai(long id) {
        mapper.selesai(id, jam.instant());
    }
}
