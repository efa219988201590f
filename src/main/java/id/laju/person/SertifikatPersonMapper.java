package id.laju.person;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Decisions and certificates. */
@Mapper
interface SertifikatPersonMapper {

    Map<String, String> KOLOM = Map.of("nomor", "s.nomor", "nama", "s.nama", "skema", "k.nama", "terbit", "s.terbit", "berakhir", "s.berakhir");

    String REGISTER = """
        from sertifikat_person s join skema_person k on k.id = s.skema_id join peserta_person d on d.peserta_id = s.peserta_id where s.dirilis is not null and s.keadaan in ('AKTIF', 'DIBEKUKAN', 'DICABUT', 'DIGANTI')
        <if test='satker != null'>and s.satker = #{satker}</if>
        <if test='h.pola() != null'>and (s.nomor ilike #{h.pola} or s.nama ilike #{h.pola} or k.nama ilike #{h.pola} or k.acuan ilike #{h.pola})</if>""";

    @Insert("insert into keputusan_person (peserta_id, putusan, alasan, oleh, pada, menyatakan_bebas) values (#{k.pesertaId}, #{k.putusan}, #{k.alasan}, #{k.oleh}, #{k.pada}, #{k.menyatakanBebas})")
    void putuskan(@Param("k") KeputusanPerson k);

    @Select("select k.* from keputusan_person k join peserta p on p.id = k.peserta_id where p.permohonan_id = #{permohonanId} order by p.urut")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<KeputusanPerson> keputusan(long permohonanId);

    @Insert("""
        insert into sertifikat_person (satker, permohonan_id, peserta_id, skema_id, nama) select #{satker}, p.permohonan_id, p.id, #{skemaId}, p.nama from peserta p
        join keputusan_person k on k.peserta_id = p.id and k.putusan = 'BERIKAN' where p.permohonan_id = #{permohonanId} order by p.urut
        on conflict (peserta_id) where menggantikan_id is null do update set nama = excluded.nama where sertifikat_person.keadaan = 'DISIAPKAN'""")
    void buka(String satker, long permohonanId, long skemaId);

    /** A replacement bears the name that its person has now. */
    @Update("update sertifikat_person s set nama = p.nama from peserta p where p.id = s.peserta_id and s.permohonan_id = #{permohonanId} and s.keadaan = 'DISIAPKAN' and s.menggantikan_id is not null")
    void segarkanNama(long permohonanId);

    @Select("select s.* from sertifikat_person s join peserta p on p.id = s.peserta_id where s.permohonan_id = #{permohonanId} order by p.urut, s.id")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<SertifikatPerson> milik(long permohonanId);

    @Select("select * from sertifikat_person where id = #{id}")
    Optional<SertifikatPerson> cari(long id);

    @Select("select * from sertifikat_person where id = #{id} for update")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<SertifikatPerson> kunci(long id);

    @Select("select * from sertifikat_person where dokumen_id = #{dokumen} or kartu_id = #{dokumen}")
    Optional<SertifikatPerson> denganDokumen(UUID dokumen);

    @Update("""
        update sertifikat_person set nomor = #{nomor}, terbit = #{terbit}, berakhir = #{berakhir}, penanda = #{penanda}, dokumen_id = #{dokumen}, kartu_id = #{kartu}, catatan = null
        where id = #{id} and keadaan = 'DISIAPKAN'""")
    int siapkan(@Param("id") long id, @Param("nomor") String nomor, @Param("terbit") LocalDate terbit, @Param("berakhir") LocalDate berakhir, @Param("penanda") String penanda, @Param("dokumen") UUID dokumen,
        @Param("kartu") UUID kartu);

    @Update("update sertifikat_person set catatan = #{catatan} where permohonan_id = #{permohonanId} and keadaan = 'DISIAPKAN'")
    int catat(long permohonanId, String catatan);

    @Update("update sertifikat_person set keadaan = 'AKTIF', dirilis = #{pada} where id = #{id} and keadaan = 'DISIAPKAN'")
    int rilis(long id, Instant pada);

    /** A replacement of one that rests does so too, since the same day and for the same reason. */
    @Update("""
        update sertifikat_person s set keadaan = l.keadaan, dibekukan_sejak = l.dibekukan_sejak, dibekukan_alasan = l.dibekukan_alasan from sertifikat_person l
        where s.id = #{id} and l.id = s.menggantikan_id and l.keadaan = 'DIBEKUKAN' and s.keadaan = 'AKTIF'""")
    void tetapBeku(long id);

    @Update("update sertifikat_person set keadaan = 'DIGANTI' where id = #{id} and keadaan in ('AKTIF', 'DIBEKUKAN')")
    int gantikan(long id);

    /** Prepared, and never to be released. */
    @Update("update sertifikat_person set keadaan = 'BATAL' where id = #{id} and keadaan = 'DISIAPKAN'")
    int batalkan(long id);

    @Update("update sertifikat_person set keadaan = 'DICABUT', dicabut_sejak = #{sejak}, dicabut_alasan = #{alasan}, dicabut_oleh = #{oleh} where id = #{id} and keadaan in ('AKTIF', 'DIBEKUKAN')")
    int cabut(long id, LocalDate sejak, String alasan, String oleh);

    @Select("<script>select s.id, s.satker, s.nomor, s.nama, d.nik, k.nama skema, k.acuan, s.terbit, s.berakhir, s.keadaan, s.permohonan_id " + REGISTER
        + " order by ${urut}, s.id desc limit #{h.ukuran} offset #{h.lewati}</script>")
    List<BarisPerson> register(@Param("satker") String satker, @Param("h") PermintaanHalaman h, @Param("urut") String urut);

    @Select("<script>select count(*) " + REGISTER + "</script>")
    long banyak(@Param("satker") String satker, @Param("h") PermintaanHalaman h);

    @Select("select distinct s.permohonan_id from sertifikat_person s join permohonan p on p.id = s.permohonan_id where p.pelanggan_id = #{pelangganId} and s.dirilis is not null")
    List<Long> yangTerbit(long pelangganId);
}
