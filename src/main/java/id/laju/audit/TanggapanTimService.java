package id.laju.audit;

import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer is asked about a team and may object to members with a reason; PJ Sertifikasi decides. State first, then the message. */
@Service
public class TanggapanTimService {

    /** Working days to answer in. */
    static final int HARI_MENJAWAB = 3;
    private static final int PANJANG = 1000;

    private final TimMapper mapper;
    private final TimAuditService tim;
    private final PermohonanService permohonan;
    private final KalenderKerja kalender;
    private final AuditProses proses;
    private final Clock jam;

    TanggapanTimService(TimMapper mapper, TimAuditService tim, PermohonanService permohonan, KalenderKerja kalender, AuditProses proses, Clock jam) {
        this.mapper = mapper;
        this.tim = tim;
        this.permohonan = permohonan;
        this.kalender = kalender;
        this.proses = proses;
        this.jam = jam;
    }

    /** The newest; empty before the customer was asked. */
    Optional<TanggapanTim> terakhir(long permohonanId) {
        return mapper.tanggapan(permohonanId);
    }

    /** An answer still counts. */
    boolean menunggu(TanggapanTim t) {
        return t.jawaban() == null && jam.instant().isBefore(t.jawabSampai()) && permohonan.ambil(t.permohonanId()).batalAlasan() == null && berganti(t.permohonanId());
    }

    /** Nothing is asked any more once the change is over for which it was, with a new team or without. */
    private boolean berganti(long permohonanId) {
        return mapper.penunjukan(permohonanId).isEmpty() || mapper.alasanGanti(permohonanId).isPresent();
    }

    List<Keberatan> keberatan(long permohonanId) {
        return mapper.keberatan(permohonanId);
    }

    /** From now on the answer counts. Repeatable. */
    @Transactional
    TanggapanTim tanyakan(long permohonanId) {
        Optional<TanggapanTim> lama = mapper.tanggapan(permohonanId);
        if (lama.filter(t -> t.jawaban() == null).isEmpty()) {
            String satker = permohonan.ambil(permohonanId).satker();
            mapper.tanyakan(permohonanId, lama.map(TanggapanTim::putaran).orElse(0) + 1, jam.instant(), kalender.tambahHariKerja(satker, jam.instant(), HARI_MENJAWAB));
        }
        return mapper.tanggapan(permohonanId).orElseThrow();
    }

    /** Nobody answered in time. Repeatable. */
    @Transactional
    void anggapSetuju(long permohonanId) {
        mapper.tanggapan(permohonanId).ifPresent(t -> mapper.jawab(permohonanId, t.putaran(), "DIANGGAP_SETUJU", jam.instant(), "sistem"));
    }

    /**
     * @param alasan reason by member, of those whom the customer objects to; empty to agree
     * @throws IsianKeliru when nothing is asked any more, or a reason is missing
     */
    @Transactional
    void jawab(long permohonanId, long pelangganId, Map<Long, String> alasan, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.pelangganId() != pelangganId) {
            throw TidakDitemukan.untuk("Permohonan", permohonanId);
        }
        proses.kunci(p.kasus());
        TanggapanTim t = mapper.tanggapan(permohonanId).filter(this::menunggu)
            .orElseThrow(() -> new IsianKeliru("Susunan tim ini tidak menunggu jawaban Anda lagi. Hubungi balai bila masih ada keberatan."));
        periksa(permohonanId, alasan);
        mapper.jawab(permohonanId, t.putaran(), alasan.isEmpty() ? "SETUJU" : "KEBERATAN", jam.instant(), oleh);
        alasan.forEach((id, kata) -> mapper.keberatanAtas(id, kata.strip(), oleh, jam.instant()));
        if (!proses.timDijawab(p.kasus(), permohonanId, alasan.isEmpty() ? "setuju" : "keberatan")) {
            throw new IsianKeliru("Susunan tim ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }

    private void periksa(long permohonanId, Map<Long, String> alasan) {
        Map<Long, Anggota> boleh = dapatDikeberatkan(permohonanId).stream().collect(Collectors.toMap(Anggota::id, Function.identity()));
        PeriksaIsian keliru = new PeriksaIsian();
        alasan.forEach((id, kata) -> keliru.tolakJika(!boleh.containsKey(id), "keberatan", "Keberatan hanya dapat diajukan atas anggota tim yang sekarang, satu kali.")
            .wajib("alasan-" + id, kata, "Tulis alasan keberatan Anda.").panjang("alasan-" + id, kata, PANJANG, "Alasan"));
        keliru.selesai();
    }

    /** Members about whom no objection was decided yet. */
    List<Anggota> dapatDikeberatkan(long permohonanId) {
        List<Long> sudah = mapper.keberatan(permohonanId).stream().map(Keberatan::anggotaId).toList();
        return tim.tim(permohonanId).stream().filter(a -> !sudah.contains(a.id())).toList();
    }

    List<Keberatan> belumDiputuskan(long permohonanId) {
        return mapper.keberatan(permohonanId).stream().filter(k -> k.putusan() == null).toList();
    }

    /** @return ganti when somebody has to be replaced, else tetap @throws IsianKeliru when an objection is left open, or a refusal has no reason */
    @Transactional
    String putuskan(long permohonanId, List<PutusanKeberatan> putusan, String oleh) {
        Map<Long, PutusanKeberatan> menurut = putusan.stream().collect(Collectors.toMap(PutusanKeberatan::anggotaId, Function.identity(), (a, b) -> b, LinkedHashMap::new));
        List<Keberatan> semua = belumDiputuskan(permohonanId);
        PeriksaIsian keliru = new PeriksaIsian();
        for (int n = 0; n < semua.size(); n++) {
            PutusanKeberatan.periksa(menurut.get(semua.get(n).anggotaId()), semua.get(n), "putusan." + n + ".", keliru);
        }
        keliru.selesai();
        semua.forEach(k -> terapkan(k, menurut.get(k.anggotaId()), oleh));
        return semua.stream().anyMatch(k -> menurut.get(k.anggotaId()).ganti()) ? "ganti" : "tetap";
    }

    private void terapkan(Keberatan k, PutusanKeberatan x, String oleh) {
        mapper.putuskan(k.anggotaId(), x.keputusan(), x.alasan() == null || x.alasan().isBlank() ? null : x.alasan().strip(), oleh, jam.instant());
        if (x.ganti()) {
            mapper.keadaan(k.anggotaId(), KeadaanAnggota.DIGANTI);
        }
    }
}
