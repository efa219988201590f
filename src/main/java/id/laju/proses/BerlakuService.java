package id.laju.proses;

import static id.laju.proses.KeadaanUsulan.DIJADWALKAN;
import static id.laju.proses.KeadaanUsulan.DIRILIS;

import id.laju.mesin.GudangModel;
import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what was released into force, at once or on its day. */
@Service
class BerlakuService {

    private final UsulanMapper mapper;
    private final UsulanKini kini;
    private final RevisiService revisi;
    private final GudangModel gudang;
    private final VarianTertinggal varian;
    private final RiwayatUsulan riwayat;
    private final StafService staf;
    private final SatkerService satker;
    private final Clock jam;

    BerlakuService(UsulanMapper mapper, UsulanKini kini, RevisiService revisi, GudangModel gudang, VarianTertinggal varian,
            RiwayatUsulan riwayat, StafService staf, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.kini = kini;
        this.revisi = revisi;
        this.gudang = gudang;
        this.varian = varian;
        this.riwayat = riwayat;
        this.staf = staf;
        this.satker = satker;
        this.jam = jam;
    }

    /** Today where the model is used. */
    LocalDate hariIni(String kode) {
        ZoneId zona = kode == null ? jam.getZone() : satker.ambil(kode).zonaWaktu();
        return LocalDate.ofInstant(jam.instant(), zona);
    }

    /** @throws UsulanDitolak when it could not be deployed today */
    void tolakBilaCacat(Usulan u) {
        List<TemuanModel> temuan = kini.periksa(u);
        if (!temuan.isEmpty()) {
            throw new UsulanDitolak(temuan);
        }
    }

    /** The real deployment, in the transaction of whoever decides. */
    void sebarkan(Usulan u) {
        Map<String, byte[]> isi = kini.isi(u.id());
        List<String> bersama = isi.keySet().stream().filter(nama -> varian.mengikuti(u, nama, isi.get(nama))).toList();
        bersama.forEach(nama -> varian.akhiri(u, nama));
        isi.keySet().removeAll(bersama);
        if (!isi.isEmpty()) {
            sebarkan(u, isi);
        }
    }

    private void sebarkan(Usulan u, Map<String, byte[]> isi) {
        List<VersiModel> baru = gudang.sebarkan("rilis:" + u.id(), u.satker(), isi);
        revisi.catat(u, baru, u.pengusul() == null ? RevisiService.PROGRAM : staf.nama(u.pengusul()), staf.nama(u.perilis()));
        if (u.satker() == null) {
            isi.keySet().forEach(varian::tanyakan);
        }
    }

    /** Its day has come. Looked at once more, by the models that hold now. */
    @Transactional
    void berlakukan(UUID id) {
        revisi.giliran();
        Usulan u = mapper.kunci(id).orElseThrow();
        if (u.keadaan() == DIJADWALKAN) {
            disusul(u);
            tolakBilaCacat(u);
            Usulan sah = u.menjadi(DIRILIS);
            mapper.ubah(sah);
            sebarkan(sah);
            riwayat.terjadi(sah, DIRILIS.name(), u.perilis(), null);
        }
    }

    /** Another version came after the releaser looked: of the satker, or of the shared model of which this is the first variant or a copy. */
    private void disusul(Usulan u) {
        Stream<VersiModel> ada = mapper.berkas(u.id()).stream().flatMap(b -> Stream.concat(gudang.berlaku(b.kunci(), u.satker()).stream(), varian.disalin(u, b).stream()));
        ada.flatMap(v -> revisi.dari(v.id()).stream()).filter(r -> r.pada().isAfter(u.dirilis())).findFirst().ifPresent(r -> {
            throw new IsianKeliru("Revisi " + r.nomor() + " dari " + r.proses() + " terbit sesudah usulan ini dirilis. Bandingkan keduanya, lalu rilis lagi atau tolak.");
        });
    }

    /** It could not be put into force: open again, and those who wait for it are told. */
    @Transactional
    void bukaLagi(UUID id, String sebab) {
        Usulan u = mapper.kunci(id).orElseThrow();
        if (u.keadaan() == DIJADWALKAN) {
            mapper.ubah(u.belumDisahkan());
            riwayat.terjadi(u, "GAGAL_BERLAKU", null, sebab.length() > 4000 ? sebab.substring(0, 4000) : sebab);
        }
    }

    List<UUID> jatuhTempo() {
        return mapper.jatuhTempo(hariIni(null).plusDays(1)).stream().filter(id -> mapper.cari(id).filter(u -> !u.tanggalEfektif().isAfter(hariIni(u.satker()))).isPresent()).toList();
    }
}
