package id.laju.audit;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.SkemaSertifikasi;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit team: proposed by PJ Sertifikasi, every member declares himself free of interests (CRT-041, CRT-046). */
@Service
public class TimAuditService {

    static final String DIAM = "Tidak menyatakan kesediaan sampai batas waktunya.";
    private static final int PANJANG = 1000;

    private final TimMapper mapper;
    private final CalonTimService calon;
    private final SkemaSertifikasi skema;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final ObjectProvider<TerlibatSebelumnya> terlibat;
    private final Clock jam;

    TimAuditService(TimMapper mapper, CalonTimService calon, SkemaSertifikasi skema, PermohonanService permohonan, StafService staf, ObjectProvider<TerlibatSebelumnya> terlibat, Clock jam) {
        this.mapper = mapper;
        this.calon = calon;
        this.skema = skema;
        this.permohonan = permohonan;
        this.staf = staf;
        this.terlibat = terlibat;
        this.jam = jam;
    }

    /** Everybody who was ever proposed. */
    List<Anggota> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** The team as it is proposed or appointed now, its head first. */
    List<Anggota> tim(long permohonanId) {
        return mapper.semua(permohonanId).stream().filter(Anggota::dalamTim).toList();
    }

    /** Why the team that was appointed changes; empty while it does not. */
    Optional<String> alasanGanti(long permohonanId) {
        return mapper.alasanGanti(permohonanId);
    }

    /** When the newest change of an appointed team began; empty when it never changed. */
    Optional<Instant> mulaiGanti(long permohonanId) {
        return Optional.ofNullable(mapper.mulaiGanti(permohonanId));
    }

    /** Once appointed, and in the team no longer in any part. */
    List<Anggota> keluar(long permohonanId) {
        List<String> kini = tim(permohonanId).stream().map(Anggota::staf).toList();
        return mapper.semua(permohonanId).stream().filter(a -> a.disahkan() != null && !a.dalamTim() && !kini.contains(a.staf())).toList();
    }

    /** Once appointed, and replaced on an objection of the customer. */
    List<Anggota> digantiKeberatan(long permohonanId) {
        Set<Long> diganti = diganti(permohonanId);
        return keluar(permohonanId).stream().filter(a -> diganti.contains(a.id())).toList();
    }

    private Set<Long> diganti(long permohonanId) {
        return mapper.keberatan(permohonanId).stream().filter(k -> "GANTI".equals(k.putusan())).map(Keberatan::anggotaId).collect(Collectors.toSet());
    }

    Anggota anggota(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Anggota tim", id));
    }

    /** Whoever declared an interest in this company, was replaced on its objection, or advised it before, with the reason. */
    Map<String, String> terlarang(long permohonanId) {
        Map<String, String> hasil = mapper.semua(permohonanId).stream().filter(a -> Boolean.TRUE.equals(a.benturan()))
            .collect(Collectors.toMap(Anggota::staf, a -> "menyatakan benturan kepentingan", (a, b) -> a));
        Set<Long> diganti = diganti(permohonanId);
        mapper.semua(permohonanId).stream().filter(a -> diganti.contains(a.id())).forEach(a -> hasil.putIfAbsent(a.staf(), "diganti atas keberatan pelanggan"));
        terlibat.forEach(t -> t.terlarang(permohonan.ambil(permohonanId)).forEach(hasil::putIfAbsent));
        return hasil;
    }

    /**
     * Members who stay as they were keep their declaration; whoever is new, or has another part, is asked. Whoever was appointed works on until the new team is.
     *
     * @throws IsianKeliru when the team cannot be like this
     */
    @Transactional
    void tunjuk(long permohonanId, IsianTim isian, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        periksa(p, isian);
        List<Anggota> lama = mapper.semua(permohonanId);
        List<Anggota> tetap = lama.stream().filter(a -> (a.keadaan() == KeadaanAnggota.BERSEDIA || a.keadaan().bekerja()) && isian.anggota().contains(new IsianTim.Pilihan(a.staf(), a.fungsi()))).toList();
        lama.stream().filter(a -> a.keadaan() != KeadaanAnggota.DIGANTI && !tetap.contains(a)).forEach(a -> mapper.keadaan(a.id(), a.keadaan().bekerja() ? KeadaanAnggota.DILEPAS : KeadaanAnggota.DIGANTI));
        tetap.stream().filter(a -> a.keadaan() == KeadaanAnggota.DILEPAS).forEach(a -> mapper.keadaan(a.id(), KeadaanAnggota.SAH));
        int putaran = lama.stream().mapToInt(Anggota::putaran).max().orElse(0) + 1;
        isian.anggota().stream().filter(x -> tetap.stream().noneMatch(a -> a.staf().equals(x.staf()))).forEach(x -> mapper.usulkan(permohonanId, putaran, x.staf(), x.fungsi(), jam.instant(), oleh));
    }

    private void periksa(Permohonan p, IsianTim isian) {
        Map<String, String> terlarang = terlarang(p.id());
        Map<String, Map<Fungsi, String>> boleh = calon.pada(p, calon.hariIni(p)).stream().collect(Collectors.toMap(CalonTimService.Calon::staf, CalonTimService.Calon::fungsi));
        PeriksaIsian keliru = new PeriksaIsian().tolakJika(new HashSet<>(isian.orang()).size() < isian.anggota().size(), "anggota", "Satu orang hanya dapat mempunyai satu fungsi dalam tim.");
        isian.anggota().forEach(a -> keliru
            .tolakJika(terlarang.containsKey(a.staf()), "anggota", nama(a) + " tidak dapat dipilih untuk permohonan ini: " + terlarang.get(a.staf()) + ".")
            .tolakJika(!boleh.getOrDefault(a.staf(), Map.of()).containsKey(a.fungsi()), "anggota", nama(a) + " tidak mempunyai kompetensi " + a.fungsi().label() + " yang berlaku hari ini untuk skema ini."));
        keliru.tolakJika(isian.banyak(Fungsi.KETUA) != 1, "anggota", "Pilih tepat satu Ketua Tim.")
            .tolakJika(skema.diuji(p.id()) && isian.banyak(Fungsi.PPC) == 0, "anggota", "Skema ini menguji produk: pilih paling sedikit satu PPC untuk mengambil contoh.").selesai();
        periksaHalangan(p, isian);
    }

    private void periksaHalangan(Permohonan p, IsianTim isian) {
        List<String> halangan = Boolean.TRUE.equals(isian.tetap()) ? List.of() : calon.halangan(p, isian.orang());
        if (!halangan.isEmpty()) {
            throw IsianKeliru.pada("tetap", String.join(" ", halangan) + " Kunjungan direncanakan pada hari itu. Pilih orang lain, atau centang Tetap tunjuk.");
        }
    }

    private String nama(IsianTim.Pilihan a) {
        return staf.cari(a.staf()).map(s -> s.nama()).orElse(a.staf());
    }

    /**
     * A member declares himself.
     *
     * @param jawaban bersedia, benturan or berhalangan
     * @throws IsianKeliru without a choice or reason, and for anybody else
     */
    @Transactional
    void nyatakan(long anggotaId, String jawaban, String pernyataan, String pelaku) {
        Anggota a = anggota(anggotaId);
        boolean bersedia = "bersedia".equals(jawaban);
        boolean benturan = "benturan".equals(jawaban);
        new PeriksaIsian().tolakJika(!a.staf().equals(pelaku), "jawaban", "Pernyataan ini hanya dapat diberikan oleh " + a.nama() + " sendiri.")
            .tolakJika(!bersedia && !benturan && !"berhalangan".equals(jawaban), "jawaban", "Pilih salah satu pernyataan.")
            .tolakJika(!bersedia && (pernyataan == null || pernyataan.isBlank()), "pernyataan", benturan ? "Tulis kepentingan apa yang ada." : "Tulis mengapa Anda berhalangan.")
            .panjang("pernyataan", pernyataan, PANJANG, "Penjelasan").selesai();
        if (mapper.nyatakan(anggotaId, bersedia ? KeadaanAnggota.BERSEDIA : KeadaanAnggota.MENOLAK, benturan, bersedia ? null : pernyataan.strip(), jam.instant()) == 0) {
            throw new IsianKeliru("Pernyataan ini sudah diberikan, atau tim sudah disusun lagi. Muat ulang halaman.");
        }
    }

    /** Whoever did not declare himself in time is out. Repeatable. */
    @Transactional
    void lepaskan(long permohonanId) {
        mapper.semua(permohonanId).stream().filter(a -> a.keadaan() == KeadaanAnggota.DIUSULKAN).forEach(a -> mapper.nyatakan(a.id(), KeadaanAnggota.MENOLAK, null, DIAM, jam.instant()));
    }
}
