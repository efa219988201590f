package id.laju.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Sessions, examiners and tests. */
@Mapper
interface UjiMapper {

    String TERTUNDA = "from uji_peserta u join peserta p on p.id = u.peserta_id where p.permohonan_id = #{permohonanId} and u.hasil is null";

    @Select(affectData = true, value = """
        insert into sesi_uji (satker, skema_id, tanggal, jam, tempat, kuota_minimal, kuota_maksimal, batas_pendaftaran, dibuat_oleh, dibuat)
        values (#{s.satker}, #{s.skemaId}, #{s.tanggal}, #{s.jam}, #{s.tempat}, #{s.kuotaMinimal}, #{s.kuotaMaksimal}, #{s.batasPendaftaran}, #{s.dibuatOleh}, #{s.dibuat}) returning id""")
    @Options(flushCache = FlushCachePolicy.TRUE)
    long buka(@Param("s") SesiUji s);

    @Update("update sesi_uji set kasus = #{kasus} where id = #{id}")
    void beriKasus(long id, String kasus);

    @Select("select * from sesi_uji where id = #{id}")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<SesiUji> cari(long id);

    @Select("select * from sesi_uji where id = #{id} for update")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<SesiUji> kunci(long id);

    @Select("select * from sesi_uji where satker = #{satker} order by tanggal desc, id desc")
    List<SesiUji> semua(String satker);

    /** That still take somebody. */
    @Select("select * from sesi_uji where skema_id = #{skemaId} and keadaan in ('DIBUKA', 'DITETAPKAN') and batas_pendaftaran > #{kini} order by tanggal, id")
    List<SesiUji> terbuka(long skemaId, Instant kini);

    @Select("select count(*) from uji_peserta where sesi_id = #{sesiId}")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    int terisi(long sesiId);

    @Update("update sesi_uji set keadaan = #{ke} where id = #{id} and keadaan = #{dari}")
    int pindah(long id, KeadaanSesi dari, KeadaanSesi ke);

    /** Nothing for one whose people were all judged. */
    @Update("""
        update sesi_uji set keadaan = 'BATAL', alasan = coalesce(#{alasan}, alasan) where id = #{id} and keadaan <> 'BATAL'
        and (exists (select from uji_peserta u where u.sesi_id = #{id} and u.hasil is null) or not exists (select from uji_peserta u where u.sesi_id = #{id}))""")
    int batalkan(long id, String alasan);

    @Update("update sesi_uji set batas_hasil = #{batas} where id = #{id}")
    void tungguHasil(long id, LocalDate batas);

    @Update("update sesi_uji set tanggal = #{tanggal}, batas_pendaftaran = #{batas}, alasan = #{alasan} where id = #{id} and keadaan = 'DIBUKA'")
    int undur(long id, LocalDate tanggal, Instant batas, String alasan);

    /** Nothing when it is there already, or was cancelled. */
    @Update("update sesi_uji set jam = #{pukul}, tempat = #{tempat} where id = #{id} and keadaan <> 'BATAL' and (jam, tempat) is distinct from (#{pukul}, #{tempat})")
    int pindahkan(long id, String pukul, String tempat);

    /** Orders with people who wait for this session. */
    @Select("select distinct p.permohonan_id from uji_peserta u join peserta p on p.id = u.peserta_id where u.sesi_id = #{sesiId} and u.hasil is null order by 1")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<Long> menunggu(long sesiId);

    @Select("select * from penguji_sesi where sesi_id = #{sesiId} order by id")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<PengujiSesi> penguji(long sesiId);

    @Select("select * from penguji_sesi where id = #{id}")
    Optional<PengujiSesi> satuPenguji(long id);

    @Insert("insert into penguji_sesi (sesi_id, staf, ditunjuk_oleh, ditunjuk) values (#{sesiId}, #{staf}, #{oleh}, #{pada}) on conflict do nothing")
    int tunjuk(long sesiId, String staf, String oleh, Instant pada);

    @Update("update penguji_sesi set keadaan = #{keadaan}, alasan = #{alasan}, menyatakan = #{pada} where id = #{id} and keadaan = 'DITUNJUK'")
    int nyatakan(long id, String keadaan, String alasan, Instant pada);

    @Update("update penguji_sesi set keadaan = 'DILEPAS' where sesi_id = #{sesiId} and keadaan = 'DITUNJUK'")
    void lepasPenguji(long sesiId);

    /** Whoever was appointed or was ready, and cannot. */
    @Update("update penguji_sesi set keadaan = 'BERHALANGAN', alasan = #{alasan} where sesi_id = #{sesiId} and staf = #{staf} and keadaan in ('DITUNJUK', 'BERSEDIA')")
    int berhalangan(long sesiId, String staf, String alasan);

    @Insert("insert into uji_peserta (peserta_id, ke) values (#{pesertaId}, #{ke}) on conflict do nothing")
    void tambahUji(long pesertaId, int ke);

    /** Tests of an order, in the order of its people and rounds. */
    @Select("select u.* from uji_peserta u join peserta p on p.id = u.peserta_id where p.permohonan_id = #{permohonanId} order by p.urut, u.ke")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<UjiPeserta> uji(long permohonanId);

    /** Session for which the order waits; empty when it has none. */
    @Select("select s.* from sesi_uji s where s.id in (select u.sesi_id " + TERTUNDA + ") limit 1")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<SesiUji> sesiTertunda(long permohonanId);

    /** Session which the order had and which did not take place for it; empty once it has another one. */
    @Select("select s.* from sesi_uji s where s.id in (select u.sesi_lepas_id " + TERTUNDA + ") limit 1")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    Optional<SesiUji> sesiLepas(long permohonanId);

    @Update("update uji_peserta set sesi_id = #{sesiId}, sesi_lepas_id = null where id in (select u.id " + TERTUNDA + ")")
    int tempatkan(long permohonanId, Long sesiId);

    @Update("update uji_peserta set sesi_id = null, sesi_lepas_id = sesi_id where id in (select u.id " + TERTUNDA + ")")
    void lepasLewat(long permohonanId);

    @Update("update uji_peserta set sesi_id = null, sesi_lepas_id = sesi_id where sesi_id = #{sesiId} and hasil is null")
    void kosongkan(long sesiId);

    @Delete("delete from uji_peserta where id in (select u.id " + TERTUNDA + ")")
    void hapusTertunda(long permohonanId);

    @Update("update uji_peserta set hasil = #{hasil}, catatan = #{catatan}, dinilai_oleh = #{oleh}, dinilai = #{pada} where id = #{id} and hasil is null")
    int nilai(long id, String hasil, String catatan, String oleh, Instant pada);

    @Update("update uji_peserta set tanpa_ulang = true where id = #{id}")
    void tanpaUlang(long id);

    @Insert("insert into nilai_unit (uji_id, unit_id, nilai, minimal, alasan) values (#{n.ujiId}, #{n.unitId}, #{n.nilai}, #{n.minimal}, #{n.alasan})")
    void tambahNilai(@Param("n") NilaiUnit n);

    @Select("select n.* from nilai_unit n join uji_peserta u on u.id = n.uji_id join peserta p on p.id = u.peserta_id join unit_kompetensi k on k.id = n.unit_id where p.permohonan_id = #{permohonanId} order by u.ke, k.urut")
    @Options(flushCache = FlushCachePolicy.TRUE, useCache = false)
    List<NilaiUnit> semuaNilai(long permohonanId);

    /** Whoever tested these people, or was to. */
    @Select("""
        select distinct g.staf from penguji_sesi g join uji_peserta u on u.sesi_id = g.sesi_id join peserta p on p.id = u.peserta_id where p.permohonan_id = #{permohonanId} and g.keadaan = 'BERSEDIA'
        union select u.dinilai_oleh from uji_peserta u join peserta p on p.id = u.peserta_id where p.permohonan_id = #{permohonanId} and u.dinilai_oleh is not null""")
    List<String> pernahMenguji(long permohonanId);
}
