package id.laju.penawaran;

import id.laju.mesin.KasusService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schedules on quotations: offered by the balai, and other days proposed by the customer (REQ-011, QUO-002). */
@Service
public class JadwalService {

    private final JadwalMapper mapper;
    private final PenawaranMapper penawaran;
    private final PenawaranService service;
    private final JawabanService jawaban;
    private final PenawaranProses proses;
    private final GantiPenawaranService ganti;
    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final Clock jam;

    JadwalService(JadwalMapper mapper, PenawaranMapper penawaran, PenawaranService service, JawabanService jawaban, PenawaranProses proses, GantiPenawaranService ganti,
            PermohonanService permohonan, KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.penawaran = penawaran;
        this.service = service;
        this.jawaban = jawaban;
        this.proses = proses;
        this.ganti = ganti;
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.jam = jam;
    }

    /** Of one version; empty for services without schedule. */
    public Optional<JadwalPenawaran> cari(long penawaranId) {
        return mapper.cari(penawaranId);
    }

    /** Of the newest version that has one. */
    public Optional<JadwalPenawaran> terakhir(long permohonanId) {
        return mapper.terakhir(permohonanId);
    }

    /** What the customer proposed instead of this version. */
    public Optional<UsulanJadwal> usulan(long penawaranId) {
        return mapper.usulan(penawaranId);
    }

    /** What the customer proposed last. */
    public Optional<UsulanJadwal> usulanTerakhir(long permohonanId) {
        return mapper.usulanTerakhir(permohonanId);
    }

    /** What the head of the team added to the version that the customer answered with other days: the next one offers it again. */
    List<BarisTambahan> tambahanSemula(long permohonanId) {
        return mapper.yangDijadwalUlang(permohonanId).stream().flatMap(id -> penawaran.baris(id).stream()).filter(BarisTambahan::ditambahkan).map(BarisTambahan::dari).toList();
    }

    /**
     * A new version of the quotation with these days, with the lines as the tariffs of today make them.
     *
     * @throws IsianKeliru when a tariff is missing
     */
    @Transactional
    public long tawarkan(long permohonanId, JadwalPenawaran jadwal, String oleh) {
        kasus.kunci(permohonan.ambil(permohonanId).kasus());
        long id = service.susun(permohonanId, oleh);
        mapper.simpan(id, jadwal);
        return id;
    }

    /**
     * The customer wants other days: the letter is withdrawn with its number, and the balai answers with a new one. A second click changes nothing.
     *
     * @param oleh {@code pengguna:<id>}
     * @throws IsianKeliru when the quotation offers no days, has lapsed or ended, or with every field that is wrong
     */
    @Transactional
    public void usulkan(long penawaranId, long pelangganId, String oleh, String mulai, String selesai, String alasan) {
        Penawaran p = jawaban.kunci(jawaban.milik(penawaranId, pelangganId));
        if (mapper.usulan(penawaranId).isPresent()) {
            return;
        }
        jawaban.tolakYangLewat(p);
        JadwalPenawaran kini = mapper.cari(penawaranId).orElseThrow(() -> new IsianKeliru("Penawaran ini tidak memuat jadwal, jadi tidak ada jadwal yang dapat diusulkan."));
        catat(p, baca(p, kini, mulai, selesai, alasan, oleh));
        proses.dijawab(p.kasus(), penawaranId, "jadwal");
    }

    private UsulanJadwal baca(Penawaran p, JadwalPenawaran kini, String mulai, String selesai, String alasan, String oleh) {
        BacaIsian b = new BacaIsian();
        JadwalPenawaran j = JadwalPenawaran.baca(b, mulai, selesai, null, service.hariIni(p.satker()));
        b.periksa().tolakJika(kini.mulai().equals(j.mulai()) && kini.selesai().equals(j.selesai()), "mulai", "Itu jadwal yang ditawarkan; pilih hari lain, atau setujui penawarannya.")
            .wajib("alasanJadwal", alasan, "Jelaskan mengapa jadwal yang ditawarkan tidak sesuai.").panjang("alasanJadwal", alasan, 1000, "Alasan");
        b.selesai();
        return new UsulanJadwal(j.mulai(), j.selesai(), alasan.strip(), oleh, jam.instant());
    }

    private void catat(Penawaran p, UsulanJadwal u) {
        String alasan = "Pelanggan mengusulkan jadwal " + u.kata() + ": " + u.alasan();
        mapper.usulkan(p.id(), u);
        penawaran.dijadwalUlang(p.id(), alasan, u.pada(), u.oleh());
        ganti.catat(p, alasan, u.oleh());
    }
}
