package id.laju.survei;

import id.laju.permohonan.HasilOrderService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One survey per order, open from the first released report on, or once the certificate is out; it opens the downloads of the order (SRV-002). */
@Service
public class SurveiService {

    private final SurveiMapper mapper;
    private final PermohonanService permohonan;
    private final HasilOrderService hasil;
    private final SatkerService satker;
    private final SurveiProses proses;
    private final Clock jam;

    SurveiService(SurveiMapper mapper, PermohonanService permohonan, HasilOrderService hasil, SatkerService satker, SurveiProses proses,
            Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.hasil = hasil;
        this.satker = satker;
        this.proses = proses;
        this.jam = jam;
    }

    public boolean terisi(long permohonanId) {
        return mapper.terisi(permohonanId);
    }

    /** Downloads of the order are open: its survey is filled, or the satker does not insist on it. */
    public boolean beres(Permohonan p) {
        return !wajib(p) || mapper.terisi(p.id()) || hasil.sementara(p);
    }

    /** Those of the orders whose downloads are open, with one question for all of them and one for each satker. */
    public Set<Long> yangBeres(List<Permohonan> semua) {
        Map<String, Boolean> wajib = semua.stream().map(Permohonan::satker).distinct().collect(Collectors.toMap(s -> s, s -> wajib(s)));
        Set<Long> terisi = semua.isEmpty() ? Set.of() : Set.copyOf(mapper.yangTerisi(semua.stream().map(Permohonan::id).toList()));
        Set<Long> sementara = hasil.sementara(semua);
        return semua.stream().filter(p -> !wajib.get(p.satker()) || terisi.contains(p.id()) || sementara.contains(p.id())).map(Permohonan::id).collect(Collectors.toSet());
    }

    private boolean wajib(Permohonan p) {
        return wajib(p.satker());
    }

    private boolean wajib(String kode) {
        return satker.pengaturan(kode, PengaturanSurvei.WAJIB, 1) == 1;
    }

    /** As {@link #beres}, for the process: whoever fills the survey at this moment is seen, or will find the process waiting. */
    @Transactional
    public boolean beresPasti(long permohonanId) {
        mapper.kunci(permohonanId);
        return beres(permohonan.ambil(permohonanId));
    }

    /** Orders with a released report or certificate whose survey is still to be filled, newest first. */
    @Transactional(readOnly = true)
    public List<Permohonan> menunggu(long pelangganId) {
        List<Permohonan> terbit = hasil.denganHasil(pelangganId);
        List<Long> sudah = terbit.isEmpty() ? List.of() : mapper.yangTerisi(terbit.stream().map(Permohonan::id).toList());
        return terbit.stream().filter(p -> !sudah.contains(p.id())).toList();
    }

    /** @throws TidakDitemukan when the order is not this customer's, or nothing of it is released yet */
    @Transactional(readOnly = true)
    public LembarSurvei lembar(long permohonanId, long pelangganId) {
        Permohonan p = milik(permohonanId, pelangganId);
        Map<String, List<PilihanKelompok>> kelompok = mapper.kelompok().stream()
                .collect(Collectors.groupingBy(PilihanKelompok::jenis, LinkedHashMap::new, Collectors.toList()));
        return new LembarSurvei(p, mapper.pertanyaan(hariIni(p)), kelompok, mapper.terisi(permohonanId));
    }

    /**
     * Keeps the answers apart from the order and opens its downloads.
     *
     * @return false when the order's survey was filled before: nothing is stored twice
     * @throws IsianKeliru a question is left open
     * @throws TidakDitemukan as {@link #lembar}
     */
    @Transactional
    public boolean isi(long permohonanId, long pelangganId, IsianSurvei isian) {
        return isi(permohonanId, pelangganId, isian, null);
    }

    /** As {@link #isi}, typed by CS for a customer at the counter; kept with the order, away from the answers. @param cs login name */
    @Transactional
    public boolean isiDiLoket(long permohonanId, long pelangganId, IsianSurvei isian, String cs) {
        return isi(permohonanId, pelangganId, isian, cs);
    }

    private boolean isi(long permohonanId, long pelangganId, IsianSurvei isian, String loket) {
        Permohonan p = milik(permohonanId, pelangganId);
        proses.kunci(p.kasus());
        mapper.kunci(permohonanId);
        if (mapper.terisi(permohonanId)) {
            return false;
        }
        new PeriksaSurvei(mapper.pertanyaan(hariIni(p)), mapper.kelompok()).periksa(isian);
        mapper.catat(permohonanId, jam.instant(), loket);
        simpan(p, isian);
        proses.diisi(p.kasus());
        return true;
    }

    private void simpan(Permohonan p, IsianSurvei isian) {
        UUID lembar = UUID.randomUUID();
        Map<String, String> k = isian.kelompok();
        String komentar = isian.komentar() == null || isian.komentar().isBlank() ? null : isian.komentar().strip();
        mapper.simpan(lembar, p.satker(), p.layanan(), hariIni(p).withDayOfMonth(1), k.get("USIA"), k.get("JENIS_KELAMIN"),
                k.get("PENDIDIKAN"), k.get("PEKERJAAN"), komentar);
        mapper.jawab(lembar, isian.jawaban());
    }

    private Permohonan milik(long permohonanId, long pelangganId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.pelangganId() != pelangganId || !hasil.terbit(p)) {
            throw new TidakDitemukan("Survei untuk order ini tidak ada, atau hasilnya belum terbit.");
        }
        return p;
    }

    private LocalDate hariIni(Permohonan p) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(p.satker()).zonaWaktu());
    }
}
