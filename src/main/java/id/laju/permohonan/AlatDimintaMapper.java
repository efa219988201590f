package id.laju.permohonan;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AlatDimintaMapper {

    @Select("select nilai, satuan from titik_ukur where sampel_id = #{sampelId} order by urutan")
    List<TitikUkur> titik(long sampelId);

    @Select("select interval_bulan from sampel_alat where sampel_id = #{sampelId}")
    Optional<Integer> interval(long sampelId);

    @Delete("delete from titik_ukur where sampel_id = #{sampelId}")
    void kosongkan(long sampelId);

    @Insert("insert into titik_ukur (sampel_id, urutan, nilai, satuan) values (#{sampelId}, #{urutan}, #{t.nilai}, #{t.satuan})")
    void tambah(long sampelId, int urutan, TitikUkur t);

    @Insert("""
        insert into sampel_alat (sampel_id, interval_bulan) values (#{sampelId}, #{interval})
        on conflict (sampel_id) do update set interval_bulan = excluded.interval_bulan""")
    void simpan(long sampelId, Integer interval);
}
