package id.laju.pengujian;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PemeriksaanMapper {

    @Insert("""
        insert into pemeriksaan (hasil_id, jenis, putusan, catatan, oleh, pada)
        values (#{hasilId}, #{jenis}, #{putusan}, #{catatan}, #{oleh}, #{pada})""")
    void simpan(long hasilId, String jenis, String putusan, String catatan, String oleh, Instant pada);

    @Select("select * from pemeriksaan where hasil_id = #{hasilId} order by id")
    List<Pemeriksaan> milik(long hasilId);

    /** Verdicts of this kind on all results of the sample, the first of each result first. */
    @Select("""
        select p.* from pemeriksaan p join hasil_uji h on h.id = p.hasil_id join sampel_parameter c on c.id = h.pilihan_id
        where c.sampel_id = #{sampelId} and p.jenis = #{jenis} order by p.id""")
    List<Pemeriksaan> milikSampel(long sampelId, String jenis);
}
