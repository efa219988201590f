package id.laju.insitu;

import id.laju.kalender.KalenderKerja;
import id.laju.kalibrasi.BacaanIsian;
import id.laju.kalibrasi.BacaanLapanganService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.NomorAlat;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the officers bring back from the site, or why they could not (INS-011, INS-012, CAL-016). */
@Service
class HasilLapanganService {

    private final HasilLapanganMapper mapper;
    private final JadwalLapanganMapper jadwalMapper;
    private final JadwalLapanganService jadwal;
    private final PermohonanService permohonan;
    private final PenundaanService penundaan;
    private final BacaanLapanganService bacaan;
    private final KalenderKerja kalender;
    private final Clock jam;

    HasilLapanganService(HasilLapanganMapper mapper, JadwalLapanganMapper jadwalMapper, JadwalLapanganService jadwal, PermohonanService permohonan,
            PenundaanService penundaan, BacaanLapanganService bacaan, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.jadwalMapper = jadwalMapper;
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.penundaan = penundaan;
        this.bacaan = bacaan;
        this.kalender = kalender;
        this.jam = jam;
    }

    /** Stores what was taken, with what the customer signed for. */
    @Transactional
    void selesai(long permohonanId, IsianHasil i, String oleh) {
        i.periksaHasil();
        Permohonan p = permohonan.ambil(permohonanId);
        Jadwal j = berangkat(permohonanId, oleh);
        ZoneId zona = kalender.zona(p.satker());
        PeriksaIsian periksa = i.periksaSelesai(LocalDateTime.ofInstant(jam.instant(), zona), p.kalibrasi());
        lengkap(periksa, permohonan.sampel(permohonanId), i);
        periksaIdentitas(periksa, i, permohonan.sampel(permohonanId));
        periksaBacaan(periksa, i, jadwal.petugas(j.id()));
        periksaFoto(periksa, i, mapper.foto(j.id()), p.kalibrasi());
        periksa.selesai();
        mapper.simpan(new HasilLapangan(j.id(), i.tiba().atZone(zona).toInstant(), i.selesai().atZone(zona).toInstant(), i.saksiNama().strip(), i.saksiJabatan(), i.catatan(),
            jam.instant(), oleh, null, null));
        i.baris().forEach(b -> mapper.simpanContoh(b.jadi(j.id(), i.selesai(), zona)));
        i.bacaan().forEach(b -> bacaan.simpan(b, oleh));
        jadwalMapper.ubah(j.id(), KeadaanJadwal.BERSURAT, KeadaanJadwal.SELESAI);
    }

    /** What was taken of each, and what was read at each instrument. */
    private void lengkap(PeriksaIsian periksa, List<Sampel> sampel, IsianHasil i) {
        Set<Long> harus = sampel.stream().map(Sampel::id).collect(Collectors.toSet());
        Set<Long> diukur = harus.stream().filter(bacaan::diukur).collect(Collectors.toSet());
        periksa.tolakJika(lain(harus, i.baris().stream().map(IsianHasil.Baris::sampelId).toList()) || lain(diukur, i.bacaan().stream().map(BacaanIsian::sampelId).toList()), "hasil",
            "Daftar contoh sudah berubah. Muat ulang formulir.");
    }

    /** Two plates never say the same. */
    private static void periksaIdentitas(PeriksaIsian periksa, IsianHasil i, List<Sampel> sampel) {
        Map<Long, Sampel> alat = sampel.stream().filter(Sampel::alat).collect(Collectors.toMap(Sampel::id, s -> s));
        Map<NomorAlat, Integer> dipakai = new HashMap<>();
        for (int n = 0; n < i.baris().size(); n++) {
            IsianHasil.Baris b = i.baris().get(n);
            String bidang = "baris." + n + ".identitas";
            int ke = n + 1;
            Optional.ofNullable(alat.get(b.sampelId())).flatMap(s -> NomorAlat.dari(s.produkId(), s.merek(), b.identitas(), null)).map(k -> dipakai.putIfAbsent(k, ke))
                .ifPresent(lebihDulu -> periksa.tolak(bidang, NomorAlat.KEMBAR.formatted(b.identitas().strip(), "ke-" + lebihDulu)));
        }
    }

    private static boolean lain(Set<Long> harus, List<Long> diisi) {
        return diisi.size() != harus.size() || !harus.containsAll(diisi);
    }

    private void periksaBacaan(PeriksaIsian periksa, IsianHasil i, List<String> regu) {
        LocalDate dari = i.tiba() == null ? null : i.tiba().toLocalDate();
        BacaanLapanganService.Kunjungan k = new BacaanLapanganService.Kunjungan(dari, i.selesai() == null ? null : i.selesai().toLocalDate(), regu);
        for (int n = 0; n < i.bacaan().size(); n++) {
            if (bacaan.diukur(i.bacaan().get(n).sampelId())) {
                bacaan.periksa(periksa, n, i.bacaan().get(n), k);
            }
        }
    }

    /** Photos of samples, and both signatures. */
    static void periksaFoto(PeriksaIsian periksa, IsianHasil i, List<FotoLapangan> foto, boolean alat) {
        for (int n = 0; n < i.baris().size() && !alat; n++) {
            long sampel = i.baris().get(n).sampelId();
            periksa.tolakJika(foto.stream().noneMatch(f -> f.sampelId() != null && f.sampelId() == sampel), "baris." + n + ".foto", "Ambil paling sedikit satu foto contoh ini di titik pengambilannya.");
        }
        periksa.tolakJika(ttd(foto, JenisFoto.TTD_PELANGGAN).isEmpty(), "ttdPelanggan", "Minta wakil pelanggan menandatangani kotak ini, lalu tekan Simpan tanda tangan.")
            .tolakJika(ttd(foto, JenisFoto.TTD_PETUGAS).isEmpty(), "ttdPetugas", "Tandatangani kotak ini, lalu tekan Simpan tanda tangan.");
    }

    /** The newest of its kind counts. */
    static Optional<FotoLapangan> ttd(List<FotoLapangan> foto, JenisFoto jenis) {
        return foto.stream().filter(f -> f.jenis() == jenis).reduce((a, b) -> b);
    }

    /** The visit came to nothing; its letter of duty is withdrawn. @return how often the order was put off by now */
    @Transactional
    int tunda(long permohonanId, IsianHasil i, String oleh) {
        i.periksaTunda();
        Jadwal j = berangkat(permohonanId, oleh);
        return penundaan.tunda(j, i.tundaSebab(), i.tundaKeterangan(), oleh);
    }

    private Jadwal berangkat(long permohonanId, String oleh) {
        Jadwal j = jadwal.kunci(permohonanId);
        if (j.keadaan() != KeadaanJadwal.BERSURAT || !jadwal.petugas(j.id()).contains(oleh)) {
            throw new IsianKeliru("Kunjungan ini tidak menunggu laporan Anda.");
        }
        return j;
    }

    Optional<HasilLapangan> hasil(long jadwalId) {
        return mapper.cari(jadwalId);
    }

    List<ContohLapangan> contoh(long jadwalId) {
        return mapper.contoh(jadwalId);
    }

    Optional<ContohLapangan> contohSampel(long sampelId) {
        return mapper.contohSampel(sampelId);
    }

    /** Of a taking once more that is not reported yet. */
    List<FotoLapangan> fotoUlang(long sampelId) {
        return mapper.fotoUlang(sampelId);
    }

    List<ContohUlang> ulangOrder(long permohonanId) {
        return mapper.ulangOrder(permohonanId);
    }

    List<FotoLapangan> fotoUlangOrder(long permohonanId) {
        return mapper.fotoUlangOrder(permohonanId);
    }

    List<FotoLapangan> foto(long jadwalId) {
        return mapper.foto(jadwalId);
    }
}
