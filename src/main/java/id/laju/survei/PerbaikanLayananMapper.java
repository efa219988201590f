package id.laju.survei;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PerbaikanLayananMapper {

    String PILIH = """
        select b.id, b.terbitan_id, b.kode, p.unsur, p.unsur_en, u.nilai, u.huruf, b.satker, b.pemilik, s.nama nama_pemilik, b.batas, b.arahan, b.rencana, b.pelaksanaan, b.dilaksanakan, b.penilaian, b.selesai
        from perbaikan_layanan b join survei_terbitan_unsur u on u.terbitan_id = b.terbitan_id and u.kode = b.kode join survei_pertanyaan p on p.kode = b.kode left join staf s on s.id = b.pemilik
        """;

    @Select("insert into perbaikan_layanan (terbitan_id, kode, satker) values (#{terbitanId}, #{kode}, #{satker}) returning id")
    long buka(long terbitanId, String kode, String satker);

    @Select("select exists (select 1 from perbaikan_layanan where satker = #{satker} and kode = #{kode} and selesai is null)")
    boolean berjalan(String satker, String kode);

    @Select(PILIH + "where b.id = #{id}")
    Optional<Perbaikan> cari(long id);

    @Select(PILIH + "where b.satker = #{satker} order by b.id desc")
    List<Perbaikan> semua(String satker);

    @Update("update perbaikan_layanan set pemilik = #{pemilik}, batas = #{batas}, arahan = #{arahan,jdbcType=VARCHAR} where id = #{id}")
    void tunjuk(long id, String pemilik, LocalDate batas, String arahan);

    @Update("update perbaikan_layanan set rencana = #{rencana}, dilaksanakan = null where id = #{id}")
    void rencanakan(long id, String rencana);

    @Update("update perbaikan_layanan set pelaksanaan = #{pelaksanaan}, dilaksanakan = #{pada} where id = #{id}")
    void laksanakan(long id, String pelaksanaan, Instant pada);

    @Update("update perbaikan_layanan set penilaian = #{penilaian}, penilai = #{oleh}, selesai = #{selesai,jdbcType=TIMESTAMP} where id = #{id}")
    void nilai(long id, String penilaian, String oleh, Instant selesai);

    /** Not enough, and somebody else is to try. */
    @Update("update perbaikan_layanan set penilaian = #{penilaian}, penilai = #{oleh}, pemilik = null, batas = null, rencana = null, dilaksanakan = null where id = #{id}")
    void lepaskan(long id, String penilaian, String oleh);

    /** Not enough: a new plan, until another day. */
    @Update("update perbaikan_layanan set penilaian = #{penilaian}, penilai = #{oleh}, batas = #{batas}, rencana = null, dilaksanakan = null where id = #{id}")
    void ulangi(long id, String penilaian, LocalDate batas, String oleh);
}
